import { expect, test } from "vitest";
import { atMost } from "../../src/tokens/at-most.ts";

test("so many run at once, the rest in the order they came, a failure among them", async () => {
  const inTurn = atMost(2);
  const started: number[] = [];
  let running = 0;
  let most = 0;
  const work = (id: number) =>
    inTurn(async () => {
      started.push(id);
      most = Math.max(most, ++running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      if (id === 1) throw new Error("the second fails");
      return id;
    });
  const results = await Promise.allSettled([0, 1, 2, 3, 4].map(work));
  expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled", "fulfilled", "fulfilled"]);
  expect(started).toEqual([0, 1, 2, 3, 4]);
  expect(most).toBe(2);
  expect(await work(5)).toBe(5);
});
