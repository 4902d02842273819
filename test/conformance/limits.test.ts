import { setTimeout as sleep } from "node:timers/promises";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createBreaker } from "../../conformance/runner/breaker.ts";
import type { World } from "../../conformance/world.ts";
import { breakingFrom, holding, overIntegers } from "./fixtures/properties.ts";
import { run } from "./fixtures/run.ts";
import { startSmallServer } from "./fixtures/small-server.ts";
import { targetOf } from "./fixtures/target.ts";

const slow = overIntegers(async () => void (await sleep(20)));

describe("a time budget", () => {
  test("that ends a property early leaves no verdict, and says how many runs were made", async () => {
    await using server = await startSmallServer();
    const { result, report } = await run(server.url, { properties: { "x/one": slow }, options: { budget: 0.3 } });
    const { verdict, reason, runs } = result("x/one");
    expect(verdict).toBe("could-not-run");
    expect(runs.achieved).toBeGreaterThan(1);
    expect(runs.achieved).toBeLessThan(runs.planned);
    expect(reason).toBe(`the time budget of 0.3 s is used up; ${runs.achieved} of 100 runs were made, and all held`);
    expect(report.exitCode).toBe(3);
  });

  test("that is used up keeps later properties from beginning", async () => {
    await using server = await startSmallServer();
    const properties = { "x/one": slow, "x/two": holding };
    const { result } = await run(server.url, { properties, options: { budget: 0.2, concurrency: 1 } });
    expect(result("x/two")).toMatchObject({
      verdict: "could-not-run",
      reason: "not begun: the time budget of 0.2 s is used up",
      runs: { planned: 100, achieved: 0 },
    });
  });

  test("does not take away a failure, nor its confirmation", async () => {
    await using server = await startSmallServer();
    const failing = overIntegers(async (world, input) => {
      await sleep(250);
      await breakingFrom(0).check(world, input, undefined);
    });
    const { result } = await run(server.url, { properties: { "x/one": failing }, options: { budget: 0.2 } });
    expect(result("x/one").verdict).toBe("could-not-run");
    const later = await run(server.url, { properties: { "x/one": failing }, options: { budget: 0.4 } });
    expect(later.result("x/one")).toMatchObject({ verdict: "fail", counterexample: { confirmation: "confirmed" } });
  });

  test("that is long enough changes nothing", async () => {
    await using server = await startSmallServer();
    const { result } = await run(server.url, { properties: { "x/one": holding }, options: { budget: 60 } });
    expect(result("x/one")).toMatchObject({ verdict: "pass", runs: { planned: 100, achieved: 100 } });
  });
});

test("no more requests are made than the target allows", async () => {
  await using server = await startSmallServer();
  const target = targetOf(server.url, { limits: { maxRequests: 50 } });
  const { result, report } = await run(server.url, { properties: { "x/one": holding }, approach: { target } });
  expect(result("x/one").verdict).toBe("could-not-run");
  expect(result("x/one").reason).toContain("no more than 50 requests");
  expect(report.requests).toBeLessThanOrEqual(50);
  // One of them was made to see whose server it is, before the suite began.
  expect(server.asked.length).toBeLessThanOrEqual(51);
});

describe("the circuit breaker", () => {
  test("opens at three dead requirements in a row, and only in a row", () => {
    const isDead = createBreaker();
    const dead = [true, true, false, true, true, true];
    expect(dead.map(isDead)).toEqual([false, false, false, false, false, true]);
  });

  test("gives up on a server that no longer answers", async () => {
    let asked = 0;
    await using server = await startSmallServer({ before: () => (++asked > 3 ? "drop" : undefined) });
    const ids = Array.from({ length: 8 }, (_, index) => `x/${index}`);
    const properties = Object.fromEntries(ids.map((id) => [id, holding]));
    const { report, result } = await run(server.url, { properties, options: { concurrency: 1 } });
    expect(report.summary["could-not-run"]).toBe(8);
    expect(result("x/2").reason).toContain("no answer to POST");
    for (const id of ids.slice(3)) expect(result(id).reason).toContain("three requirements in a row got no answer");
    expect(asked).toBe(6);
  });
});

test("an interrupted suite leaves no verdict on what it did not finish", async () => {
  await using server = await startSmallServer();
  const interruption = new AbortController();
  const interrupting = overIntegers(async (world, input) => {
    if (world.exchanges.length > 0 && input > 0) interruption.abort();
  });
  const properties = { "x/one": interrupting, "x/two": holding };
  const { result, report } = await run(server.url, {
    properties,
    options: { concurrency: 1 },
    signal: interruption.signal,
  });
  expect(result("x/one").reason).toMatch(/^it was interrupted; \d+ of 100 runs were made, and all held$/);
  expect(result("x/two").reason).toBe("not begun: it was interrupted");
  expect(report.exitCode).toBe(3);
});

describe("what a suite costs is said before it begins", () => {
  test("by what its properties say of themselves, and holds", async () => {
    await using server = await startSmallServer();
    const properties = { "x/one": { ...holding, requests: 2 }, "x/two": { ...holding, runs: 10, requests: 3 } };
    const { outlook, report } = await run(server.url, { properties });
    expect(outlook).toMatchObject({ requirements: 2, requests: 100 * 2 + 10 * 3 });
    // Beyond the properties: one token for the baseline.
    expect(report.requests).toBeLessThanOrEqual(outlook.requests + 1);
  });

  test("near to what is then asked, where they say nothing", async () => {
    await using server = await startSmallServer();
    const properties = Object.fromEntries(["x/one", "x/two", "x/three"].map((id) => [id, holding]));
    const { outlook, report } = await run(server.url, { properties, options: { runs: 20 } });
    expect(outlook.requests / report.requests).toBeGreaterThan(1);
    expect(outlook.requests / report.requests).toBeLessThan(2);
  });

  test("with a run for each input of an example, none for one that cannot begin and one for a path", async () => {
    await using server = await startSmallServer();
    const coin = { ...holding, example: "two sides", requests: 10, arbitrary: () => fc.integer({ min: 1, max: 2 }) };
    const absent = { ...coin, arbitrary: (world: World) => fc.constant(world.clients.limitedKey) };
    const { outlook } = await run(server.url, { properties: { "x/coin": coin, "x/absent": absent } });
    expect(outlook.requests).toBe(2 * 10);
    const replayed = await run(server.url, { properties: { "x/one": holding }, options: { path: "0" } });
    expect(replayed.outlook.requests).toBe(3);
  });
});
