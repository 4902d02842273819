import * as fc from "fast-check";
import { expect, test } from "vitest";
import { knownScopes, scopesAllowed } from "../../conformance/arbitraries/scopes.ts";
import { property } from "../../conformance/property.ts";
import { exitCodeOf, type Verdict } from "../../conformance/runner/verdict.ts";
import { Inapplicable, Unavailable } from "../../conformance/unavailable.ts";
import type { World } from "../../conformance/world.ts";
import { breakingFrom, holding, overIntegers } from "./fixtures/properties.ts";
import { type Case, run } from "./fixtures/run.ts";
import { apiKey, startSmallServer } from "./fixtures/small-server.ts";
import { targetOf } from "./fixtures/target.ts";

const exitCodes: readonly (readonly [string, readonly Verdict[], boolean, number])[] = [
  ["all passed", ["pass", "pass"], false, 0],
  ["a broken MUST", ["pass", "fail"], false, 1],
  ["a broken MUST beside what could not be told", ["fail", "could-not-run", "harness-error"], false, 1],
  ["a broken SHOULD", ["pass", "warning"], false, 0],
  ["a broken SHOULD, strictly", ["pass", "warning"], true, 1],
  ["what does not apply is outside the count", ["pass", "not-applicable"], false, 0],
  ["something could not be run", ["pass", "could-not-run"], false, 3],
  ["the suite itself is broken", ["pass", "harness-error"], false, 3],
  ["nothing applies", ["not-applicable"], false, 3],
  ["nothing was run", [], false, 3],
];
test.each(exitCodes)("exit code: %s", (_title, verdicts, strict, code) => {
  expect(
    exitCodeOf(
      verdicts.map((verdict) => ({ verdict })),
      strict,
    ),
  ).toBe(code);
});

async function oneResult(changes: Partial<Case> & Pick<Case, "properties">) {
  await using server = await startSmallServer();
  const { report, result } = await run(server.url, { ...changes, options: { runs: 20, ...changes.options } });
  return { report, result: result("x/one") };
}

test("a property that holds in every run passes", async () => {
  const { report, result } = await oneResult({ properties: { "x/one": holding } });
  expect(result).toMatchObject({ verdict: "pass", runs: { planned: 20, achieved: 20 }, requests: 40 });
  expect(report).toMatchObject({ exitCode: 0, complete: true, summary: { pass: 1 } });
});

test("a broken MUST fails", async () => {
  const { report, result } = await oneResult({ properties: { "x/one": breakingFrom(0) } });
  expect(result.verdict).toBe("fail");
  expect(report.exitCode).toBe(1);
});

test("a broken SHOULD is a warning, which fails only a strict run", async () => {
  const broken = { properties: { "x/one": breakingFrom(0) }, facts: { "x/one": { level: "SHOULD" } } } as const;
  const lenient = await oneResult(broken);
  expect([lenient.result.verdict, lenient.report.exitCode]).toEqual(["warning", 0]);
  const strict = await oneResult({ ...broken, options: { strict: true } });
  expect([strict.result.verdict, strict.report.exitCode]).toEqual(["warning", 1]);
});

test("what can't be told in a check could not be run", async () => {
  const check = async () => {
    throw new Unavailable("no such user");
  };
  const { report, result } = await oneResult({ properties: { "x/one": overIntegers(check) } });
  expect(result).toMatchObject({ verdict: "could-not-run", reason: "no such user" });
  expect(report).toMatchObject({ exitCode: 3, complete: false });
});

test("what the server need not do does not apply to one that does not", async () => {
  const check = async () => {
    throw new Inapplicable("the server answers no scope");
  };
  const { report, result } = await oneResult({ properties: { "x/one": overIntegers(check) } });
  expect(result).toMatchObject({ verdict: "not-applicable", reason: "the server answers no scope" });
  expect(report).toMatchObject({ exitCode: 3, summary: { pass: 0 } });
});

test("a property that throws anything else is an error of the suite, not of the server", async () => {
  const check = async () => {
    throw new TypeError("undefined is not a function");
  };
  const { report, result } = await oneResult({ properties: { "x/one": overIntegers(check) } });
  expect(result.verdict).toBe("harness-error");
  expect(result.reason).toContain("undefined is not a function");
  expect(report.exitCode).toBe(3);
});

test("a requirement whose property can't be loaded is an error of the suite", async () => {
  await using server = await startSmallServer();
  const { result } = await run(server.url, { properties: { "x/one": holding }, unloadable: ["x/two"] });
  expect(result("x/two")).toMatchObject({ verdict: "harness-error", reason: "no property is named x/two" });
});

test("a client that the target does not name makes the requirement impossible to run", async () => {
  const needsOther = property({
    arbitrary: (world) => fc.constant(world.clients.otherApiKey.client_id),
    control: async () => {},
    check: async () => {},
  });
  const { result } = await oneResult({ properties: { "x/one": needsOther } });
  expect(result).toMatchObject({ verdict: "could-not-run", reason: "clients.otherApiKey is missing from the target" });
});

test("a pass needs inputs that differ in half of the runs", async () => {
  const few = { ...holding, arbitrary: () => fc.nat({ max: 3 }) };
  const { result } = await oneResult({ properties: { "x/one": few } });
  expect(result.verdict).toBe("harness-error");
  expect(result.reason).toContain("4 distinct inputs in 20 runs");
});

/** Draws one scope of those that the target allows the client. */
const drawing = {
  ...holding,
  arbitrary: ({ clients }: World) =>
    fc.constantFrom(...scopesAllowed(clients.apiKey), ...scopesAllowed(clients.apiKey)),
};
const allowing = (url: string, scope: string) =>
  targetOf(url, { clients: { apiKey: { ...apiKey, kind: "api_key", scope } } });

test("where the target allows a client too few scopes for inputs that differ, it could not be run", async () => {
  await using server = await startSmallServer();
  const verdictFor = async (scope: string) => {
    const approach = { target: allowing(server.url, scope) };
    const options = { runs: 20 };
    return (await run(server.url, { properties: { "x/one": drawing }, approach, options })).result("x/one");
  };
  expect(await verdictFor("send_documents")).toMatchObject({
    verdict: "could-not-run",
    reason:
      "only 1 distinct input in 20 runs, for in the target clients.apiKey.scope names 1 scope: name a client there that is allowed more",
  });
  expect((await verdictFor("send_documents admin")).reason).toContain("clients.apiKey.scope names 2 scopes");
  expect((await verdictFor(knownScopes.join(" "))).verdict).toBe("harness-error");
});

test("a property marked example runs each of its few inputs once", async () => {
  const few = { ...holding, arbitrary: () => fc.nat({ max: 3 }), example: "there are four" };
  const { result } = await oneResult({ properties: { "x/one": few }, options: { runs: 100 } });
  expect(result).toMatchObject({ verdict: "pass", runs: { planned: 4, achieved: 4, distinct: 4 } });
});
