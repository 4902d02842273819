import * as fc from "fast-check";
import { type ListCall, listCalls, mustHoldItems, mustOpenList, namedIn } from "../../arbitraries/list-calls.ts";
import { expectListPart, type ListPart } from "../../expect/list-part.ts";
import { expectThat } from "../../expect/violation.ts";
import { property } from "../../property.ts";
import type { World } from "../../world.ts";

/** Limits that a list of the account exceeds. */
function limits(world: World, { list, client }: ListCall): fc.Arbitrary<number> {
  const most = list === "participants" ? namedIn(world, client).length - 1 : 8;
  return fc.oneof(fc.constant(1), fc.integer({ min: 1, max: most }));
}

function expectAtMost({ items, answer }: ListPart, limit: number): void {
  expectThat(items.length <= limit, () => ({
    expected: `at most ${limit} items`,
    actual: `${items.length} items`,
    exchange: answer,
  }));
}

export default property({
  requests: 8,
  arbitrary: (world) =>
    listCalls(world, { participants: 2 }).chain((call) =>
      fc.record({ call: fc.constant(call), limit: limits(world, call) }),
    ),
  control: async (world, { call, limit }) => {
    const ask = await mustOpenList(world, call);
    await mustHoldItems(world, call, ask, limit + 1);
    return ask;
  },
  check: async (_world, { limit }, ask) => {
    const first = expectListPart(await ask({ limit }));
    expectAtMost(first, limit);
    if (first.next !== undefined) expectAtMost(expectListPart(await ask({ limit, cursor: first.next })), limit);
  },
});
