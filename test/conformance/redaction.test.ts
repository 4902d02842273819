import { describe, expect, test } from "vitest";
import { Violation } from "../../conformance/expect/violation.ts";
import type { AnyProperty } from "../../conformance/property.ts";
import { redactExchange } from "../../conformance/redaction/redact-exchange.ts";
import { createRedactor } from "../../conformance/redaction/redactor.ts";
import { secretsInExchanges } from "../../conformance/redaction/secrets.ts";
import { jsonReport } from "../../conformance/reporters/json.ts";
import { createTerminalReporter } from "../../conformance/reporters/terminal.ts";
import { answerOf } from "../../conformance/target/exchange.ts";
import { basic } from "../../conformance/target/oauth-requests.ts";
import type { World } from "../../conformance/world.ts";
import { breakingFrom, holding } from "./fixtures/properties.ts";
import { run } from "./fixtures/run.ts";
import { properties } from "./fixtures/samples.ts";
import { apiKey, startSmallServer } from "./fixtures/small-server.ts";
import { hookOf, targetOf } from "./fixtures/target.ts";

const secret = "s3cret+of/the-client=with&all 9876543210";
const redact = createRedactor(
  [
    { label: "secret", value: secret },
    { label: "password", value: "hunter2!" },
  ],
  ["public-client-9876543210"],
);

describe("a redactor", () => {
  test.each([
    ["as it is", secret],
    ["percent-encoded", encodeURIComponent(secret)],
    ["form-encoded", new URLSearchParams({ a: secret }).toString().slice(2)],
    ["in a JSON string", JSON.stringify({ a: secret }).slice(6, -2)],
    ["in base64", Buffer.from(secret).toString("base64")],
  ])("takes out a secret %s", (_title, text) => {
    expect(redact(`before ${text} after`)).toBe("before ‹secret› after");
  });

  test.each([
    ["its beginning", secret.slice(0, 20)],
    ["its end", secret.slice(-20)],
    ["another case", secret.toUpperCase()],
    ["one character off", `${secret.slice(0, 15)}X${secret.slice(16)}`],
  ])("takes out a long secret known by %s", (_title, text) => {
    const redacted = redact(`before ${text} after`);
    expect(redacted).toContain("‹part of secret›");
    for (let at = 0; at + 8 <= text.length; at += 1) {
      const part = text.slice(at, at + 8);
      if (secret.toLowerCase().includes(part.toLowerCase()) && !"9876543210".includes(part))
        expect(redacted).not.toContain(part);
    }
  });

  test("leaves what is public, and what only resembles a short secret", () => {
    const text = "public-client-9876543210 hunter2 s3cret";
    expect(redact(text)).toBe(text);
    expect(redact("my hunter2! is")).toBe("my ‹password› is");
  });
});

describe("an exchange", () => {
  const shown = (headers: readonly (readonly [string, string])[]) =>
    redactExchange(
      answerOf({ method: "GET", url: "http://a/?s=1", headers, body: "" }, 0, {
        status: 200,
        rawHeaders: [["Set-Cookie", "sid=abc; Path=/"]],
        body: "",
      }),
      "check",
      redact,
    );

  test("shows who authenticated by Basic, and not how", () => {
    const [header] = shown([["Authorization", basic({ client_id: "me", client_secret: secret })]]).request.headers;
    expect(header).toEqual(["Authorization", "Basic ‹me:‹secret››"]);
  });

  test("shows no unreadable credentials and no cookies", () => {
    const { request, response } = shown([
      ["authorization", "Basic !!"],
      ["Cookie", "sid=abc; __Host-other=d=ef"],
    ]);
    expect(request.headers).toEqual([
      ["authorization", "Basic ‹credentials›"],
      ["Cookie", "sid=‹cookie›; __Host-other=‹cookie›"],
    ]);
    expect(response.headers).toEqual([["Set-Cookie", "sid=‹cookie›; Path=/"]]);
  });
});

test("codes are found in redirects and in data, also where the redirect URI has one of its own", () => {
  const answer = (headers: readonly [string, string][], body: string) =>
    answerOf({ method: "POST", url: "http://a/", headers: [], body: "" }, 0, {
      status: 200,
      rawHeaders: headers,
      body,
    });
  const found = secretsInExchanges([
    answer([["Location", "https://c.test/?code=own1&code=first"]], ""),
    answer([], JSON.stringify({ redirect_to: "https://c.test/?code=own1&state=x&code=second" })),
    answer([["Location", "//["]], ""),
  ]);
  expect(found.map(({ value }) => value)).toEqual(["own1", "first", "second"]);
});

/** Everything that people and programs get to see of a run. */
async function everythingShown(property: AnyProperty, secretFits: (given: string, right: string) => boolean) {
  await using server = await startSmallServer({ secretFits });
  const users = {
    owner: { login: "owner@example.org", password: "a password that is long", account: "", participants: [] },
  };
  const control = { rotateSecret: hookOf(server.url, "rotateSecret/{client_id}") };
  const approach = { target: targetOf(server.url, { users, control }) };
  const { report } = await run(server.url, { properties: { "x/one": property }, approach });
  let terminal = "";
  const reporter = createTerminalReporter({ write: (text) => (terminal += text) });
  for (const result of report.results) reporter.result?.(result);
  reporter.end?.(report);
  return { shown: jsonReport(report) + terminal, report, state: server.state };
}

test("no report of a wrong secret that was let in holds most of the right one", async () => {
  const id = "client-authentication/wrong-credentials-are-refused";
  const { shown, report } = await everythingShown(
    properties[id],
    (given, right) => given.length > 20 && right.startsWith(given),
  );
  expect(report.summary.fail).toBe(1);
  for (let at = 0; at + 9 <= apiKey.client_secret.length; at += 1)
    expect(shown).not.toContain(apiKey.client_secret.slice(at, at + 9));
  expect(shown).toContain("client_secret of apiKey");
});

test("no report holds a token, a rotated secret or a password that was used", async () => {
  const leaky: AnyProperty = {
    ...breakingFrom(0),
    check: async (world) => {
      const { current } = await world.control.rotateSecret(world.clients.apiKey);
      const tokens = await world.mustStartFamily(current);
      const { password } = world.users.owner;
      await world.renew(tokens.refresh_token, {
        members: { password },
        headers: { authorization: `Bearer ${tokens.access_token}` },
      });
      await world.send({ url: `${world.endpoints.renew}?token=${tokens.access_token}`, json: {} });
      throw new Violation({
        expected: `not ${password}`,
        actual: `${tokens.access_token} and ${current.client_secret}`,
      });
    },
  };
  const { shown, state, report } = await everythingShown(
    { ...leaky, runs: 2, phase: "exclusive" },
    (given, right) => given === right,
  );
  expect(report.summary.fail).toBe(1);
  const tokens = [...state.live];
  const families = [...state.families.keys()];
  const secrets = [...(state.secrets.get("api-key") ?? [])];
  expect([tokens.length, families.length, secrets.length].every((count) => count > 1)).toBe(true);
  for (const each of [...tokens, ...families, ...secrets, "a password that is long"]) expect(shown).not.toContain(each);
  for (const label of ["access_token 1", "refresh_token 1", "password of owner", "client_secret of apiKey"])
    expect(shown).toContain(label);
});

test("no report holds a key that a hook is called with", async () => {
  await using server = await startSmallServer();
  const control = {
    restart: [process.execPath, "-e", "console.error(process.argv[1]); process.exit(1)", "hook-key-0123456789"],
  };
  const restarting = { ...holding, check: async (world: World) => world.control.restart() };
  const { report } = await run(server.url, {
    properties: { "x/one": restarting },
    approach: { target: targetOf(server.url, { control }) },
  });
  expect(report.results[0]?.reason).toBe("control.restart failed: ‹argument of control.restart›");
});

test("why something could not be run is said without secrets", async () => {
  const control = async () => {
    throw new Error(`a bug that tells ${apiKey.client_secret}`);
  };
  const { shown, report } = await everythingShown({ ...holding, control }, (given, right) => given === right);
  expect(report.summary["harness-error"]).toBe(1);
  expect(shown).toContain("a bug that tells ‹client_secret of apiKey›");
  expect(shown).not.toContain(apiKey.client_secret);
});
