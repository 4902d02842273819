import { type Search, searches, type Whom } from "../arbitraries/lookups.ts";
import { type Property, property } from "../property.ts";
import type { Answer } from "../target/exchange.ts";

/** What a look-up answers about one of those whom the target tells of; the network answers about another. */
export const toldAbout = (
  whom: Whom,
  other: Whom,
  expectation: (answer: Answer) => void,
  { runs = 20 }: { readonly runs?: number } = {},
): Property<{ asked: Search; other: Search }> =>
  property<{ asked: Search; other: Search }, void>({
    runs,
    requests: 2,
    arbitrary: (world) =>
      searches(world, [whom]).chain((asked) =>
        searches(world, [other]).map((twin) => ({ asked, other: { ...twin, origin: asked.origin } })),
      ),
    control: async (world, { other: { participantId, origin } }) =>
      void (await world.mustLookup({ participantId }, { headers: { origin } })),
    check: async (world, { asked: { participantId, origin } }) =>
      expectation(await world.lookup({ participantId }, { headers: { origin } })),
  });
