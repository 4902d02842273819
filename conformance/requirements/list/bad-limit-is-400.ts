import * as fc from "fast-check";
import { listCalls, mustOpenList } from "../../arbitraries/list-calls.ts";
import { expectListPart } from "../../expect/list-part.ts";
import { expectStatus } from "../../expect/status.ts";
import { property } from "../../property.ts";

/** What nobody reads as a whole number above zero. */
const badLimits = fc.oneof(
  fc.constant("0"),
  fc.integer({ min: -1_000_000, max: -1 }).map(String),
  fc.tuple(fc.integer({ min: 0, max: 199 }), fc.integer({ min: 1, max: 9 })).map((parts) => parts.join(".")),
  fc.stringMatching(/^[a-df-z]{1,12}$/),
  fc.tuple(fc.integer({ min: 1, max: 199 }), fc.stringMatching(/^[g-wyz]{1,4}$/)).map((parts) => parts.join("")),
);

export default property({
  requests: 3,
  arbitrary: (world) => fc.record({ call: listCalls(world), limit: badLimits }),
  control: async (world, { call }) => {
    const ask = await mustOpenList(world, call);
    expectListPart(await ask({ limit: 1 }));
    return ask;
  },
  check: async (_world, { limit }, ask) => {
    expectStatus(await ask({ limit }), 400);
  },
});
