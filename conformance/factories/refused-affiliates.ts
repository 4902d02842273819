import * as fc from "fast-check";
import { type Search, searches } from "../arbitraries/lookups.ts";
import { type Property, property } from "../property.ts";
import type { Answer } from "../target/exchange.ts";
import type { World } from "../world.ts";

interface Asked {
  readonly search: Search;
  /** null: the parameter is missing. */
  readonly affiliateId: string | null;
}

/** The look-up that the active affiliate makes is refused to whoever is drawn in its place. */
export const refusedAffiliates = (
  affiliate: (world: World) => fc.Arbitrary<string | null>,
  expectation: (answer: Answer) => void,
  traits: { readonly runs?: number } = {},
): Property<Asked> =>
  property<Asked, void>({
    ...traits,
    requests: 2,
    arbitrary: (world) => fc.record({ search: searches(world), affiliateId: affiliate(world) }),
    control: async (world, { search: { participantId, origin } }) =>
      void (await world.mustLookup({ participantId }, { headers: { origin } })),
    check: async (world, { search: { participantId, origin }, affiliateId }) =>
      expectation(await world.lookup({ participantId }, { affiliateId, headers: { origin } })),
  });
