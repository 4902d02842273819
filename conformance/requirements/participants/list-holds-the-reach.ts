import * as fc from "fast-check";
import { holders, mustHold, reachOf } from "../../arbitraries/holders.ts";
import { expectEqual } from "../../expect/equal.ts";
import { expectListPart } from "../../expect/list-part.ts";
import { property } from "../../property.ts";

const opening = ["read_participant_info", "admin"];

/** An account may have more participants than the target names, so that only those it names are looked for. */
export default property({
  requests: 12,
  arbitrary: (world) =>
    fc.record({
      holder: holders(world, opening),
      opener: fc.constantFrom(...opening),
      limit: fc.option(fc.integer({ min: 3, max: 200 }), { nil: undefined, freq: 4 }),
    }),
  control: async (world, { holder, opener }) => {
    const token = await mustHold(world, holder, [opener]);
    expectListPart(await world.listParticipants(token));
    return token;
  },
  check: async (world, { holder, limit }, token) => {
    const { within, beyond, isOne } = reachOf(world, holder);
    const shown = await world.mustListParticipants(token, { limit: limit?.toString() });
    const ids = shown.map(({ id }) => id);
    expectEqual(
      "the participants in reach that are missing",
      within.filter(({ id }) => !ids.includes(id)).map(({ name }) => name),
      [],
    );
    expectEqual(
      "the participants out of reach that are shown",
      beyond.filter(({ id }) => ids.includes(id)).map(({ name }) => name),
      [],
    );
    if (isOne)
      expectEqual(
        "the participants",
        ids,
        within.map(({ id }) => id),
      );
    expectEqual("how many are shown more than once", ids.length - new Set(ids).size, 0);
  },
});
