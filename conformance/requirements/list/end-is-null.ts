import * as fc from "fast-check";
import { listCalls, mustOpenList, namedIn } from "../../arbitraries/list-calls.ts";
import { expectListPart } from "../../expect/list-part.ts";
import { expectThat } from "../../expect/violation.ts";
import { property } from "../../property.ts";

/** Parts without an item, one after the other, after which a list is taken for one without an end. */
const mostEmpty = 20;

export default property({
  runs: 30,
  requests: 12,
  arbitrary: (world) =>
    listCalls(world).chain((call) =>
      fc.record({
        call: fc.constant(call),
        // Of participants there are few, so that the end can also be that of a full part.
        limit:
          call.list === "participants"
            ? fc.integer({ min: 1, max: namedIn(world, call.client).length + 1 })
            : fc.integer({ min: 150, max: 200 }),
      }),
    ),
  control: async (world, { call, limit }) => {
    const ask = await mustOpenList(world, call);
    expectListPart(await ask({ limit }));
    return ask;
  },
  check: async (_world, { limit }, ask) => {
    let empty = 0;
    let part = expectListPart(await ask({ limit }));
    while (part.next !== undefined) {
      empty = part.items.length === 0 ? empty + 1 : 0;
      const { answer } = part;
      expectThat(empty < mostEmpty, () => ({
        expected: "a list with an end",
        actual: `${empty} empty parts with a next_cursor each`,
        exchange: answer,
      }));
      part = expectListPart(await ask({ limit, cursor: part.next }));
    }
    const { answer } = part;
    expectThat(answer.members.next_cursor === null, () => ({
      expected: "a next_cursor of null in the last part",
      actual: JSON.stringify(answer.members.next_cursor) ?? "no next_cursor",
      exchange: answer,
    }));
  },
});
