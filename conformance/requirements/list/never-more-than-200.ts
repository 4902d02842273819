import * as fc from "fast-check";
import { listCalls, mustHoldItems, mustOpenList } from "../../arbitraries/list-calls.ts";
import { expectListPart } from "../../expect/list-part.ts";
import { expectThat } from "../../expect/violation.ts";
import { property } from "../../property.ts";

const most = 200;

/** So many participants would be seen by others: only documents are made so that a list exceeds the limit. */
export default property({
  runs: 6,
  requests: 40,
  arbitrary: (world) =>
    fc.record({
      call: listCalls(world, { lists: ["documents", "inbox"] }),
      limit: fc.oneof(fc.constant(most + 1), fc.integer({ min: most + 1, max: 1_000_000 })),
    }),
  control: async (world, { call }) => {
    const ask = await mustOpenList(world, call);
    await mustHoldItems(world, call, ask, most + 1);
    expectListPart(await ask({ limit: most }));
    return ask;
  },
  check: async (_world, { limit }, ask) => {
    const answer = await ask({ limit });
    if (answer.status === 400) return;
    const { items } = expectListPart(answer);
    expectThat(items.length <= most, () => ({
      expected: `400, or at most ${most} items`,
      actual: `${items.length} items`,
      exchange: answer,
    }));
  },
});
