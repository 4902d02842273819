import { expect, test } from "vitest";
import { atMostEvery } from "../../src/handlers/at-most-every.ts";

test("an answer is shared for its time, also while it is on its way, and not a millisecond longer", async () => {
  let [asked, now] = [0, 5_000];
  const ask = atMostEvery(
    1_000,
    async () => ++asked,
    () => now,
  );
  expect(await Promise.all([ask(), ask()])).toEqual([1, 1]);
  now = 5_999;
  expect(await ask()).toBe(1);
  now = 6_000;
  expect(await ask()).toBe(2);
});

test("a failure is shared for as long, and then forgotten", async () => {
  let now = 0;
  const ask = atMostEvery(
    1_000,
    async () => Promise.reject(new Error(`at ${now}`)),
    () => now,
  );
  await expect(ask()).rejects.toThrow("at 0");
  now = 999;
  await expect(ask()).rejects.toThrow("at 0");
  now = 1_000;
  await expect(ask()).rejects.toThrow("at 1000");
});
