import { describe, expect, test } from "vitest";
import { coalesce } from "../../src/peppol/coalesce.ts";
import { createGate } from "../../src/peppol/gate.ts";

/** A promise and what settles it. */
const later = <T>() => Promise.withResolvers<T>();

describe("a gate", () => {
  test("lets so many tasks run at once, the others wait in order, and whoever is too many is turned away", async () => {
    const gate = createGate({ running: 2, waiting: 2 });
    const started: number[] = [];
    const ends = [0, 1, 2, 3].map(() => later<void>());
    const tasks = ends.map(({ promise }, index) =>
      gate(async () => {
        started.push(index);
        await promise;
        return index;
      }),
    );
    expect(gate(async () => 4)).toBeUndefined();
    await Promise.resolve();
    expect(started).toEqual([0, 1]);
    ends[1]?.resolve();
    await tasks[1];
    await Promise.resolve();
    expect(started).toEqual([0, 1, 2]);
    const last = gate(async () => started.push(5));
    expect(last).toBeDefined();
    await Promise.resolve();
    expect(started, "a place that was taken over is not free").toEqual([0, 1, 2]);
    for (const end of ends) end.resolve();
    expect(await Promise.all(tasks)).toEqual([0, 1, 2, 3]);
  });

  test("is open again after a task threw", async () => {
    const gate = createGate({ running: 1, waiting: 1 });
    const thrown = gate(() => Promise.reject(new Error("bug")));
    const next = gate(async () => "done");
    await expect(thrown).rejects.toThrow("bug");
    expect(await next).toBe("done");
    expect(await gate(async () => "again")).toBe("again");
  });
});

describe("questions under way", () => {
  test("share one answer, and the next question is a new one", async () => {
    const asked: string[] = [];
    const answers = [later<number>(), later<number>()];
    const ask = coalesce((key) => {
      asked.push(key);
      return answers[asked.length - 1]?.promise ?? Promise.resolve(0);
    });
    const [one, other, another] = [ask("a"), ask("a"), ask("b")];
    expect(asked).toEqual(["a", "b"]);
    answers[0]?.resolve(1);
    answers[1]?.resolve(2);
    expect(await Promise.all([one, other, another])).toEqual([1, 1, 2]);
    expect(await ask("a")).toBe(0);
    expect(asked).toEqual(["a", "b", "a"]);
  });

  test("share a throw, which is not kept", async () => {
    let count = 0;
    const ask = coalesce(async () => {
      count += 1;
      if (count === 1) throw new Error("bug");
      return count;
    });
    const both = [ask("a"), ask("a")];
    for (const one of both) await expect(one).rejects.toThrow("bug");
    expect(await ask("a")).toBe(2);
  });
});
