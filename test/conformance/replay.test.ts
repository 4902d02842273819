import * as fc from "fast-check";
import { expect, test } from "vitest";
import { Violation } from "../../conformance/expect/violation.ts";
import { property } from "../../conformance/property.ts";
import { breakingFrom } from "./fixtures/properties.ts";
import { type Case, run } from "./fixtures/run.ts";
import { properties } from "./fixtures/samples.ts";
import { startSmallServer } from "./fixtures/small-server.ts";

test.each([
  ["a drawn number", "x/one", breakingFrom(137)],
  ["a list of commands", "renew/reuse-kills-family", properties["renew/reuse-kills-family"]],
])("seed and path replay %s, and that alone", async (_title, id, property) => {
  const replays = new Map<string, number>();
  await using server = await startSmallServer({
    // A family dies at its third replay only: the model must have found a life with two.
    reuseKills: (family) => {
      replays.set(family.id, (replays.get(family.id) ?? 0) + 1);
      return replays.get(family.id) === 3;
    },
  });
  const one: Case = { properties: { [id]: property } };
  const first = (await run(server.url, one)).result(id);
  const path = first.counterexample?.path;
  expect(first.counterexample?.replay).toBe(`replay ${id} 42 ${path}`);
  const again = (await run(server.url, { ...one, options: { path } })).result(id);
  expect(again).toMatchObject({
    verdict: "fail",
    runs: { planned: 1, achieved: 1 },
    counterexample: { input: first.counterexample?.input, path, shrinks: 0 },
  });
});

test("the same seed draws the same inputs, another seed others", async () => {
  await using server = await startSmallServer();
  const firstPath = async (seed: number) => {
    const { result } = await run(server.url, { properties: { "x/one": breakingFrom(137) }, options: { seed } });
    return result("x/one").counterexample?.path;
  };
  expect(await firstPath(7)).toBe(await firstPath(7));
  expect(new Set([await firstPath(7), await firstPath(8), await firstPath(9)]).size).toBeGreaterThan(1);
});

test("a replayed input that no longer breaks passes", async () => {
  await using server = await startSmallServer();
  const broken = await run(server.url, { properties: { "x/one": breakingFrom(137) } });
  const path = broken.result("x/one").counterexample?.path;
  const mended = await run(server.url, { properties: { "x/one": breakingFrom(200_000) }, options: { path } });
  expect(mended.result("x/one")).toMatchObject({ verdict: "pass", runs: { planned: 1, achieved: 1 } });
});

test("a replay tries its own input and no other: neither smaller ones nor those beside it", async () => {
  await using server = await startSmallServer();
  const shrink = { requests: 0, milliseconds: 0 };
  const large = (await run(server.url, { properties: { "x/one": breakingFrom(137) }, options: { shrink } })).result(
    "x/one",
  );
  const path = large.counterexample?.path;
  const again = (await run(server.url, { properties: { "x/one": breakingFrom(137) }, options: { path } })).result(
    "x/one",
  );
  expect(Number(large.counterexample?.input)).toBeGreaterThan(137);
  expect(again.counterexample).toMatchObject({ input: large.counterexample?.input, path, shrinks: 0 });
  const beside = await run(server.url, {
    properties: { "x/one": breakingFrom(200_000) },
    options: { path: `${path}:1` },
  });
  expect(beside.result("x/one")).toMatchObject({ verdict: "pass", runs: { achieved: 1 } });
});

test("an input that remembers its use is repeated unused", async () => {
  await using server = await startSmallServer();
  const generated = property({
    arbitrary: () => fc.gen(),
    control: (world) => world.mustClientCredentials(world.clients.apiKey),
    check: async (_world, draw) => {
      const [first, second] = [draw(fc.nat), draw(fc.nat)];
      if (first < second) throw new Violation({ expected: "no rise", actual: `${first}, then ${second}` });
    },
  });
  const { result } = await run(server.url, { properties: { "x/one": generated } });
  expect(result("x/one").counterexample).toMatchObject({ confirmation: "confirmed", actual: "0, then 1" });
});

test("a path belongs to one requirement", async () => {
  await using server = await startSmallServer();
  const two = { "x/one": breakingFrom(1), "x/two": breakingFrom(1) };
  await expect(run(server.url, { properties: two, options: { path: "0" } })).rejects.toThrow("--path belongs to one");
  await expect(run(server.url, { properties: two, options: { path: "0", only: ["x/two"] } })).resolves.toBeDefined();
});
