import { describe, expect, it } from "vitest";
import { StoreUnavailable } from "../../src/stores/store.ts";
import { perTurn } from "../../src/stores/turn.ts";

describe("calls of one turn", () => {
  it("run together and are answered each with its own", async () => {
    const runs: string[][] = [];
    const call = perTurn(async (calls: readonly string[]) => {
      runs.push([...calls]);
      return calls.map((text) => text.toUpperCase());
    });
    expect(await Promise.all([call("a"), call("b")])).toEqual(["A", "B"]);
    expect(await call("c")).toBe("C");
    expect(runs).toEqual([["a", "b"], ["c"]]);
  });

  it("count as one turn though each comes after steps of its own", async () => {
    const runs: number[] = [];
    const call = perTurn(async (calls: readonly number[]) => {
      runs.push(calls.length);
      return calls;
    });
    const afterSteps = async (steps: number) => {
      for (let step = 0; step < steps; step += 1) await Promise.resolve();
      return call(steps);
    };
    expect(await Promise.all([0, 3, 9].map(afterSteps))).toEqual([0, 3, 9]);
    expect(runs).toEqual([3]);
  });

  it("gather what comes while an earlier turn is still at work", async () => {
    const runs: number[] = [];
    const call = perTurn(async (calls: readonly number[]) => {
      runs.push(calls.length);
      await new Promise((resolve) => setTimeout(resolve, 5));
      return calls;
    });
    const first = call(1);
    await new Promise((resolve) => setImmediate(resolve));
    expect(await Promise.all([first, call(2), call(3)])).toEqual([1, 2, 3]);
    expect(runs).toEqual([1, 2]);
  });

  it("run one by one after a failure, so that it is only the culprit's", async () => {
    const runs: number[][] = [];
    const call = perTurn(async (calls: readonly number[]) => {
      runs.push([...calls]);
      if (calls.includes(2)) throw new Error("two is wrong");
      return calls;
    });
    const outcomes = await Promise.allSettled([1, 2, 3].map(call));
    expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(runs).toEqual([[1, 2, 3], [1], [2], [3]]);
  });

  it("fail together, after one attempt, where the store is unavailable", async () => {
    let attempts = 0;
    const call = perTurn(async (_: readonly number[]): Promise<number[]> => {
      attempts += 1;
      throw new StoreUnavailable("gone");
    });
    const outcomes = await Promise.allSettled([1, 2, 3].map(call));
    expect(outcomes.every(({ status }) => status === "rejected")).toBe(true);
    expect(attempts).toBe(1);
  });
});
