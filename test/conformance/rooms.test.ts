import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import type { AnyProperty } from "../../conformance/property.ts";
import { holding, overIntegers } from "./fixtures/properties.ts";
import { run } from "./fixtures/run.ts";
import { startSmallServer } from "./fixtures/small-server.ts";
import { hookOf, targetOf } from "./fixtures/target.ts";

/** Properties that note when they run and beside whom. */
function watched(milliseconds = 2) {
  const order: string[] = [];
  const beside = new Map<string, Set<string>>();
  const running = new Set<string>();
  const watch = (id: string, traits: Partial<AnyProperty> = {}): AnyProperty => ({
    ...holding,
    ...traits,
    check: async () => {
      if (!order.includes(id)) order.push(id);
      running.add(id);
      await sleep(milliseconds);
      const others = beside.get(id) ?? new Set();
      for (const each of running) if (each !== id) others.add(each);
      beside.set(id, others);
      running.delete(id);
    },
  });
  return { order, beside, watch };
}

test("shared properties run beside each other; exclusive ones alone and last, the clock after all", async () => {
  await using server = await startSmallServer();
  const { order, beside, watch } = watched();
  const properties = {
    "a/clock": watch("a/clock"),
    "a/restart": watch("a/restart"),
    "a/time": watch("a/time"),
    "b/keys": watch("b/keys"),
    "c/alone": watch("c/alone", { phase: "exclusive" }),
    "d/one": watch("d/one"),
    "d/two": watch("d/two"),
  };
  const facts = {
    "a/clock": { observe: "control:advanceClock" },
    "a/restart": { observe: "control:restart" },
    "a/time": { observe: "time" },
    "b/keys": { observe: "control:rotateKeys" },
  };
  const control = { advanceClock: hookOf(server.url, "advanceClock/{seconds}") };
  const approach = { target: targetOf(server.url, { control }) };
  const { result } = await run(server.url, { properties, facts, approach });
  expect(order.slice(0, 2).sort()).toEqual(["d/one", "d/two"]);
  expect(order.slice(2)).toEqual(["b/keys", "c/alone", "a/restart", "a/clock", "a/time"]);
  expect(beside.get("d/one")).toEqual(new Set(["d/two"]));
  for (const id of order.slice(2)) expect(beside.get(id)).toEqual(new Set());
  expect(result("b/keys").runs.planned).toBe(20);
  expect(result("d/one").runs.planned).toBe(100);
});

test("without a clock hook properties of time ripen beside all others, one run each", async () => {
  await using server = await startSmallServer();
  const { beside, watch } = watched(100);
  const ids = ["a/one", "a/two", "b/shared"];
  const properties = Object.fromEntries(ids.map((id) => [id, watch(id)]));
  const facts = { "a/one": { observe: "time" }, "a/two": { observe: "time" } };
  const { result } = await run(server.url, { properties, facts, options: { runs: 3, concurrency: 1 } });
  expect(beside.get("a/one")).toEqual(new Set(["a/two", "b/shared"]));
  expect([result("a/one").runs.planned, result("b/shared").runs.planned]).toEqual([1, 3]);
});

test("without a clock hook time passes by waiting", async () => {
  await using server = await startSmallServer();
  const ripening = overIntegers(async (world) => world.passTime(0.3));
  const { result } = await run(server.url, {
    properties: { "x/one": ripening },
    facts: { "x/one": { observe: "time" } },
  });
  expect(result("x/one").verdict).toBe("pass");
  expect(result("x/one").ms).toBeGreaterThan(290);
});

test("time that takes too long to pass makes the run impossible", async () => {
  await using server = await startSmallServer();
  const waiting = overIntegers(async (world) => world.passTime(86_400));
  const { result } = await run(server.url, {
    properties: { "x/one": waiting },
    facts: { "x/one": { observe: "time" } },
  });
  expect(result("x/one").verdict).toBe("could-not-run");
  expect(result("x/one").reason).toContain("86400 s of server time must pass");
});
