import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { createGate, type Gate, type GateLimits } from "../../src/peppol/gate.ts";

const WIDE = { running: 1_000, waiting: 1_000 };

let started: string[];
let ends: Map<string, PromiseWithResolvers<void>>;
let enter: (task: string) => Promise<string> | undefined;

/** Tasks are named `lane/number`; each runs until it is ended. */
function opened(limits: GateLimits): Gate {
  const gate = createGate(limits);
  enter = (task) =>
    gate(task.split("/")[0] ?? "", async () => {
      started.push(task);
      const end = Promise.withResolvers<void>();
      ends.set(task, end);
      await end.promise;
      return task;
    });
  return gate;
}

/** Until everything that can happen has happened. */
const settled = () => new Promise((done) => setImmediate(done));

async function end(...tasks: string[]): Promise<void> {
  for (const task of tasks) ends.get(task)?.resolve();
  await settled();
}

beforeEach(() => {
  started = [];
  ends = new Map();
});

describe("a gate", () => {
  test("lets so many tasks run at once, the others wait in order, and whoever is too many is turned away", async () => {
    opened({ running: 2, waiting: 2, lane: WIDE });
    const tasks = ["a/0", "a/1", "a/2", "a/3"].map((task) => enter(task));
    expect(enter("a/4")).toBeUndefined();
    expect(enter("b/0"), "whatever its lane").toBeUndefined();
    await settled();
    expect(started).toEqual(["a/0", "a/1"]);
    await end("a/1");
    expect(started).toEqual(["a/0", "a/1", "a/2"]);
    expect(enter("a/5"), "somebody may wait again").toBeDefined();
    await settled();
    expect(started, "a place that was taken over is not free").toEqual(["a/0", "a/1", "a/2"]);
    for (const task of ["a/0", "a/2", "a/3", "a/5"]) await end(task);
    expect(await Promise.all(tasks)).toEqual(["a/0", "a/1", "a/2", "a/3"]);
  });

  test("lets one lane have so many places, though others are free, and so many waiting", async () => {
    opened({ ...WIDE, lane: { running: 2, waiting: 1 } });
    for (const task of ["a/0", "a/1", "a/2"]) expect(enter(task)).toBeDefined();
    expect(enter("a/3")).toBeUndefined();
    expect(enter("b/0"), "another lane is not full").toBeDefined();
    await settled();
    expect(started).toEqual(["a/0", "a/1", "b/0"]);
    await end("b/0");
    expect(started, "the place of another lane is not its own").not.toContain("a/2");
    await end("a/0");
    expect(started).toContain("a/2");
    expect(enter("a/4")).toBeDefined();
  });

  test("serves lanes in turn, however long their queues", async () => {
    opened({ running: 1, waiting: 100, lane: { running: 1, waiting: 100 } });
    const tasks = ["a/0", "a/1", "a/2", "a/3", "a/4", "b/0", "c/0", "b/1"];
    for (const task of tasks) enter(task);
    await settled();
    for (const _ of tasks) await end(started.at(-1) ?? "");
    expect(started).toEqual(["a/0", "a/1", "b/0", "c/0", "a/2", "b/1", "a/3", "a/4"]);
  });

  test("passes over a lane that has all its places, which keeps its turn", async () => {
    opened({ running: 2, waiting: 100, lane: { running: 1, waiting: 100 } });
    for (const task of ["a/0", "a/1", "b/0", "b/1", "b/2"]) enter(task);
    await settled();
    expect(started).toEqual(["a/0", "b/0"]);
    await end("b/0");
    expect(started.at(-1)).toBe("b/1");
    await end("a/0");
    expect(started.at(-1)).toBe("a/1");
  });

  test("is open again after a task threw", async () => {
    const gate = opened({ running: 1, waiting: 1, lane: { running: 1, waiting: 1 } });
    const thrown = gate("a", () => Promise.reject(new Error("bug")));
    const next = gate("a", async () => "done");
    await expect(thrown).rejects.toThrow("bug");
    expect(await next).toBe("done");
    const thrownAtOnce = gate("a", () => {
      throw new Error("bug");
    });
    await expect(thrownAtOnce).rejects.toThrow("bug");
    expect(await gate("a", async () => "again")).toBe("again");
  });

  test("keeps its limits and leaves nobody behind, in whatever order tasks come and end", async () => {
    const limits = { running: 4, waiting: 9, lane: { running: 2, waiting: 3 } };
    const step = fc.record({ lane: fc.constantFrom("a", "b", "c", "d"), ends: fc.nat(2) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
        [started, ends] = [[], new Map()];
        opened(limits);
        const admitted: string[] = [];
        for (const [index, { lane, ends: count }] of steps.entries()) {
          const task = `${lane}/${index}`;
          if (enter(task)) admitted.push(task);
          await settled();
          const inside = [...ends.keys()];
          expect(inside.length).toBeLessThanOrEqual(limits.running);
          expect(inside.filter((one) => one.startsWith(lane)).length).toBeLessThanOrEqual(limits.lane.running);
          for (const one of inside.slice(0, count)) {
            await end(one);
            ends.delete(one);
          }
        }
        while (ends.size > 0) {
          for (const one of [...ends.keys()]) {
            await end(one);
            ends.delete(one);
          }
        }
        expect(started.toSorted()).toEqual(admitted.toSorted());
        const ofLane = (tasks: readonly string[], lane: string) => tasks.filter((task) => task.startsWith(lane));
        for (const lane of ["a", "b", "c", "d"]) expect(ofLane(started, lane)).toEqual(ofLane(admitted, lane));
      }),
    );
  });
});
