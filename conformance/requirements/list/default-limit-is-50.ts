import { listCalls, mustHoldItems, mustOpenList } from "../../arbitraries/list-calls.ts";
import { expectListPart } from "../../expect/list-part.ts";
import { expectThat } from "../../expect/violation.ts";
import { property } from "../../property.ts";

const usual = 50;

/** So many participants would be seen by others: only documents are made so that a list exceeds the limit. */
export default property({
  runs: 12,
  requests: 12,
  arbitrary: (world) => listCalls(world, { lists: ["documents", "inbox"] }),
  control: async (world, call) => {
    const ask = await mustOpenList(world, call);
    await mustHoldItems(world, call, ask, usual + 1);
    return ask;
  },
  check: async (_world, _call, ask) => {
    const { items, answer } = expectListPart(await ask());
    expectThat(items.length <= usual, () => ({
      expected: `at most ${usual} items`,
      actual: `${items.length} items`,
      exchange: answer,
    }));
  },
});
