import { expect, test } from "vitest";
import type { Requirement } from "../../conformance/ledger.ts";
import { capabilitiesOf } from "../../conformance/target/capabilities.ts";
import type { Target } from "../../conformance/target/target.ts";
import { holding } from "./fixtures/properties.ts";
import { run } from "./fixtures/run.ts";
import { type Faults, startSmallServer } from "./fixtures/small-server.ts";
import { targetOf } from "./fixtures/target.ts";

async function runOne(
  facts: Partial<Requirement>,
  declared: readonly string[],
  faults: Faults = {},
  changes: Partial<Target> = {},
) {
  await using server = await startSmallServer(faults);
  const target = targetOf(server.url, { capabilities: declared, ...changes });
  return await run(server.url, { properties: { "x/one": holding }, facts: { "x/one": facts }, approach: { target } });
}

test("a capability that is neither declared nor advertised makes its requirements not applicable", async () => {
  const { report, result } = await runOne({ capability: "revocation" }, []);
  expect(result("x/one")).toMatchObject({
    verdict: "not-applicable",
    reason: "the capability revocation is neither declared nor advertised",
  });
  expect(report.exitCode).toBe(3);
});

test("a capability that is advertised applies without being declared", async () => {
  const { result } = await runOne({ capability: "introspection" }, []);
  expect(result("x/one").verdict).toBe("pass");
});

test("a requirement that shows only through another capability needs that one too", async () => {
  const facts = { capability: "renew-grace", through: ["revocation"] };
  expect((await runOne(facts, ["renew-grace"])).result("x/one").verdict).toBe("not-applicable");
});

test("a profile that the target does not name makes its requirements not applicable", async () => {
  const { result } = await runOne({ profile: "lookup" }, []);
  expect(result("x/one")).toMatchObject({
    verdict: "not-applicable",
    reason: "the target does not name the profile lookup",
  });
});

test.each<readonly [string, Faults]>([
  [
    "client-credentials-refresh",
    {
      before: ({ path }) =>
        path === "/token" ? { status: 200, body: { access_token: "a", token_type: "Bearer" } } : undefined,
    },
  ],
  ["renew-grace", { before: renewOnce() }],
  ["introspection", { before: ({ path }) => (path === "/introspect" ? { status: 404 } : undefined) }],
  ["introspection", { endpoints: { introspection_endpoint: "" } }],
  ["revocation", {}],
  ["jwt-access-tokens", {}],
])("the capability %s, declared and not served, fails", async (capability, faults) => {
  const { report, result } = await runOne({ capability }, [capability], faults);
  expect(result(`capability/${capability}`).verdict).toBe("fail");
  expect(result(`capability/${capability}`).reason).toMatch(/^declared but not served: /);
  expect(report.exitCode).toBe(1);
});

test.each(["client-credentials-refresh", "renew-grace", "introspection"])(
  "the capability %s, declared and served, says nothing",
  async (capability) => {
    const { report } = await runOne({ capability }, [capability]);
    expect(report.results.map(({ id, verdict }) => [id, verdict])).toEqual([["x/one", "pass"]]);
  },
);

test("a capability that no selected requirement needs is not tried", async () => {
  const { report } = await runOne({}, ["revocation"]);
  expect(report.exitCode).toBe(0);
});

test("what metadata advertises", () => {
  const target = targetOf("http://a", { capabilities: ["renew-grace"] });
  const metadata = {
    introspection_endpoint: "http://a/i",
    revocation_endpoint: 1,
    code_challenge_methods_supported: [],
  };
  expect([...capabilitiesOf(target, metadata)]).toEqual(["renew-grace", "introspection"]);
});

function renewOnce(): NonNullable<Faults["before"]> {
  const seen = new Set<string>();
  return ({ path, body }) => {
    if (path !== "/renew") return undefined;
    if (seen.has(body)) return { status: 400, body: { error: "invalid_grant" } };
    seen.add(body);
    return undefined;
  };
}
