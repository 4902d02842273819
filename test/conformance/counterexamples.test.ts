import { expect, test } from "vitest";
import { Violation } from "../../conformance/expect/violation.ts";
import { breakingFrom, overIntegers } from "./fixtures/properties.ts";
import { run } from "./fixtures/run.ts";
import { properties } from "./fixtures/samples.ts";
import { startSmallServer } from "./fixtures/small-server.ts";

test("shrinks to the smallest input and shows it with its exchange", async () => {
  await using server = await startSmallServer();
  const { result } = await run(server.url, { properties: { "x/one": breakingFrom(137) } });
  const { counterexample, exchanges, runs, verdict } = result("x/one");
  expect(verdict).toBe("fail");
  expect(counterexample).toMatchObject({
    input: "137",
    expected: "less than 137",
    actual: "137",
    confirmation: "confirmed",
    failures: 3,
  });
  expect(runs.achieved).toBeLessThan(runs.planned);
  expect(exchanges?.map(({ part, request }) => [part, new URL(request.url).pathname])).toEqual([
    ["control", "/token"],
    ["check", "/.well-known/oauth-authorization-server"],
  ]);
});

test("stops shrinking when its requests are used up, with the smallest input so far", async () => {
  await using server = await startSmallServer();
  const small = await run(server.url, { properties: { "x/one": breakingFrom(137) } });
  const capped = await run(server.url, {
    properties: { "x/one": breakingFrom(137) },
    options: { shrink: { requests: 4, milliseconds: 60_000 } },
  });
  const { counterexample, requests, runs } = capped.result("x/one");
  expect(Number(counterexample?.input)).toBeGreaterThan(137);
  expect(requests).toBeLessThan(small.result("x/one").requests);
  // Two requests a run, the cap, one run that overshoots it, and three repetitions.
  expect(requests).toBeLessThanOrEqual(2 * runs.achieved + 4 + 2 + 3 * 2);
});

test("stops shrinking when its time is used up", async () => {
  await using server = await startSmallServer();
  const { result } = await run(server.url, {
    properties: { "x/one": breakingFrom(137) },
    options: { shrink: { requests: 1000, milliseconds: 0 } },
  });
  expect(result("x/one").counterexample).toMatchObject({ shrinks: 0, confirmation: "confirmed" });
});

test("says that a failure is intermittent when a repetition does not break", async () => {
  await using server = await startSmallServer();
  let checks = 0;
  const flaky = overIntegers(async () => {
    checks += 1;
    // Breaks in the tenth check, holds while shrinking, breaks in the first repetition only.
    if (checks === 10) throw new Violation({ expected: "peace", actual: "war" });
  });
  const { result } = await run(server.url, {
    properties: { "x/one": flaky },
    options: { shrink: { requests: 0, milliseconds: 0 } },
  });
  expect(result("x/one")).toMatchObject({
    verdict: "fail",
    reason: "intermittent: 0 of 3 repetitions broke it",
    counterexample: { confirmation: "intermittent", failures: 0, actual: "war" },
  });
});

test("what is said of an intermittent failure belongs to the input that is shown", async () => {
  await using server = await startSmallServer();
  let broken = 0;
  const tiring = overIntegers(async (_world, input) => {
    if (input < 5 || broken === 4) return;
    broken += 1;
    throw new Violation({ expected: "less", actual: `${input}` });
  });
  const { result } = await run(server.url, { properties: { "x/one": tiring } });
  const { counterexample } = result("x/one");
  expect(counterexample).toMatchObject({ confirmation: "intermittent", failures: 0, shrinks: 3 });
  expect(counterexample?.actual).toBe(counterexample?.input);
});

test("a model-based failure is shown as the commands it takes", async () => {
  const id = "renew/reuse-kills-family";
  // Only the second replay kills.
  const replays = new Map<string, number>();
  await using server = await startSmallServer({
    reuseKills: (family) => {
      replays.set(family.id, (replays.get(family.id) ?? 0) + 1);
      return replays.get(family.id) === 2;
    },
  });
  const { result } = await run(server.url, { properties: { [id]: properties[id] } });
  expect(result(id)).toMatchObject({
    verdict: "fail",
    counterexample: { input: "present(0),present(0),present(2),present(0)", confirmation: "confirmed" },
  });
});

test("a server that falls silent on an input is at fault, when it answers the control each time", async () => {
  await using server = await startSmallServer({ before: ({ path }) => (/x=[0-9]{3}/.test(path) ? "drop" : undefined) });
  const { result } = await run(server.url, {
    properties: {
      "x/one": overIntegers(
        async (world, input) => void (await world.send({ url: `${world.endpoints.renew}?x=${input}`, json: {} })),
      ),
    },
  });
  expect(result("x/one")).toMatchObject({
    verdict: "fail",
    counterexample: { input: "100", expected: "an HTTP answer", confirmation: "confirmed" },
  });
});

test("a server that is gone after one input is not at fault for it", async () => {
  let gone = false;
  await using server = await startSmallServer({
    before: ({ path }) => {
      gone ||= path.includes("x=");
      return gone ? "drop" : undefined;
    },
  });
  const check = overIntegers(
    async (world) => void (await world.send({ url: `${world.endpoints.renew}?x=1`, json: {} })),
  );
  const { result } = await run(server.url, { properties: { "x/one": check } });
  expect(result("x/one").verdict).toBe("could-not-run");
});
