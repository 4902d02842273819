import * as fc from "fast-check";
import { type AskList, listCalls, mustAdd, mustHoldItems, mustOpenList } from "../../arbitraries/list-calls.ts";
import { expectThat } from "../../expect/violation.ts";
import { property } from "../../property.ts";
import { listParts } from "../../target/walk-list.ts";

/** The IDs of a list, from its beginning to its end. @param onFurther done before each part but the first */
async function walk(ask: AskList, limit: number, onFurther = async () => {}): Promise<unknown[]> {
  const ids: unknown[] = [];
  const parts = listParts(async (from) => {
    if (from.cursor !== undefined) await onFurther();
    return ask({ limit, ...from });
  });
  for await (const { items } of parts) ids.push(...items.map(({ id }) => id));
  return ids;
}

export default property({
  runs: 25,
  requests: 30,
  arbitrary: (world) =>
    fc.record({
      call: listCalls(world, { participants: 2 }),
      /** About so many parts the walk has. */
      parts: fc.integer({ min: 2, max: 6 }),
      /** Documents that come at the same time before, and whether one comes in between. */
      more: fc.integer({ min: 2, max: 6 }),
      grows: fc.boolean(),
    }),
  control: async (world, { call, more }) => {
    const ask = await mustOpenList(world, call);
    await mustHoldItems(world, call, ask, 2);
    if (call.list !== "participants") await mustAdd(world, call, more);
    return { ask, before: await walk(ask, 200) };
  },
  check: async (world, { call, parts, grows }, { ask, before }) => {
    const limit = Math.min(200, Math.max(1, Math.ceil(before.length / parts)));
    let hasGrown = !grows || call.list === "participants";
    const walked = await walk(ask, limit, async () => {
      if (hasGrown) return;
      hasGrown = true;
      await mustAdd(world, call, 1);
    });
    const after = new Set(await walk(ask, 200));
    for (const id of before) {
      const times = walked.filter((each) => each === id).length;
      expectThat(times === 1 || !after.has(id), () => ({
        expected: `${id} once in a walk of ${limit} items a part`,
        actual: `${times} times`,
      }));
    }
  },
});
