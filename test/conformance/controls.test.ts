import { expect, test } from "vitest";
import { Violation } from "../../conformance/expect/violation.ts";
import { Unavailable } from "../../conformance/unavailable.ts";
import { breakingFrom, holding } from "./fixtures/properties.ts";
import { run } from "./fixtures/run.ts";
import { refusal, startSmallServer } from "./fixtures/small-server.ts";

test.each([
  [
    "a violation",
    new Violation({ expected: "200", actual: "500" }),
    "the positive control failed: expected 200, got 500",
  ],
  ["a missing precondition", new Unavailable("no refresh token"), "no refresh token"],
])("%s in the control is no verdict, whatever the check would find", async (_title, thrown, reason) => {
  await using server = await startSmallServer();
  const control = async () => {
    throw thrown;
  };
  const { result } = await run(server.url, {
    properties: { "x/holds": { ...holding, control }, "x/breaks": { ...breakingFrom(0), control } },
  });
  for (const id of ["x/holds", "x/breaks"]) expect(result(id)).toMatchObject({ verdict: "could-not-run", reason });
});

test("the check is not made when the control fails", async () => {
  await using server = await startSmallServer();
  let checks = 0;
  const control = async () => {
    throw new Unavailable("not today");
  };
  const check = async () => {
    checks += 1;
  };
  await run(server.url, { properties: { "x/one": { ...holding, control, check } } });
  expect(checks).toBe(0);
});

test("a control that fails in a later run takes the verdict away", async () => {
  await using server = await startSmallServer();
  let controls = 0;
  const control = async () => {
    controls += 1;
    if (controls > 7) throw new Unavailable("the quota is used up");
  };
  const { result } = await run(server.url, { properties: { "x/one": { ...holding, control } } });
  expect(result("x/one")).toMatchObject({ verdict: "could-not-run", runs: { planned: 100, achieved: 7 } });
});

test("what the control obtained is handed to the check", async () => {
  await using server = await startSmallServer();
  const seen: unknown[] = [];
  const check = async (_world: unknown, _input: unknown, evidence: unknown) => void seen.push(evidence);
  await run(server.url, {
    properties: { "x/one": { ...holding, control: async () => "evidence", check } },
    options: { runs: 2 },
  });
  expect(seen).toEqual(["evidence", "evidence"]);
});

test("where the right credentials get no token, nothing that is refused counts as a pass", async () => {
  await using server = await startSmallServer({
    before: ({ path }) => (path === "/token" ? refusal(401, "invalid_client") : undefined),
  });
  const careless = { ...holding, control: async () => {} };
  const { report, result } = await run(server.url, { properties: { "x/one": careless } });
  expect(result("x/one").verdict).toBe("could-not-run");
  expect(result("x/one").reason).toContain("the right credentials of clients.apiKey get no token");
  expect(report.exitCode).toBe(3);
});
