import { expect, test } from "vitest";
import { retryAfter } from "../../conformance/target/back-off.ts";
import { answerOf } from "../../conformance/target/exchange.ts";
import { createPace } from "../../conformance/target/pace.ts";
import { overIntegers } from "./fixtures/properties.ts";
import { run } from "./fixtures/run.ts";
import { startSmallServer } from "./fixtures/small-server.ts";

const now = Date.parse("2026-11-23T10:00:00Z");
test.each([
  ["2", 2],
  ["Mon, 23 Nov 2026 10:00:07 GMT", 7],
  ["Mon, 23 Nov 2026 09:00:00 GMT", 0.1],
  ["soon", 1],
  [undefined, 1],
])("Retry-After %s asks for %s s", (value, seconds) => {
  const sent = { method: "GET", url: "http://a/", headers: [], body: "" };
  const rawHeaders: [string, string][] = value === undefined ? [] : [["Retry-After", value]];
  expect(retryAfter(answerOf(sent, now, { status: 429, rawHeaders, body: "" }), now)).toBe(seconds);
});

/** Refuses every other renewal with 429. */
function everyOther(retry: string) {
  let asked = 0;
  return startSmallServer({
    before: ({ path }) =>
      path === "/renew" && asked++ % 2 === 0 ? { status: 429, headers: { "retry-after": retry }, body: {} } : undefined,
  });
}

test("429 is waited out and is never a verdict", async () => {
  await using server = await everyOther("0");
  const statuses: number[] = [];
  const renewing = overIntegers(async (world) => void statuses.push((await world.renew("x")).status));
  const { result } = await run(server.url, { properties: { "x/one": renewing }, options: { runs: 3 } });
  expect(result("x/one").verdict).toBe("pass");
  expect(statuses).toEqual([400, 400, 400]);
});

test("a request may ask to be throttled", async () => {
  await using server = await everyOther("9999");
  const statuses: number[] = [];
  const renewing = overIntegers(
    async (world) => void statuses.push((await world.renew("x", { throttled: true })).status),
  );
  await run(server.url, { properties: { "x/one": renewing }, options: { runs: 2 } });
  expect(statuses).toEqual([429, 400]);
});

test("a server that asks for more patience than there is makes the run impossible", async () => {
  await using server = await everyOther("9999");
  const renewing = overIntegers(async (world) => void (await world.renew("x")));
  const { result } = await run(server.url, { properties: { "x/one": renewing } });
  expect(result("x/one").verdict).toBe("could-not-run");
  expect(result("x/one").reason).toContain("asks for more patience than 75 s");
});

test("a rate spreads the requests", async () => {
  const pace = createPace(100);
  const begun = performance.now();
  await Promise.all(Array.from({ length: 11 }, pace));
  expect(performance.now() - begun).toBeGreaterThan(95);
});
