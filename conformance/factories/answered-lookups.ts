import * as fc from "fast-check";
import { type Search, searches } from "../arbitraries/lookups.ts";
import { askedBy, type RefusedLookup, refusedLookups } from "../arbitraries/refused-lookups.ts";
import { type Property, property } from "../property.ts";
import type { Answer, Fields } from "../target/exchange.ts";
import type { World } from "../world.ts";

/** What holds of the answers to look-ups, as scripts of other people's pages make them. */
interface AnsweredLookups {
  readonly expectation: (answer: Answer) => void;
  /** What a request carries besides. */
  readonly headers?: fc.Arbitrary<Readonly<Record<string, string>>>;
  /** Whether it holds of refusals too. Default: yes. */
  readonly refusals?: boolean;
}

interface Asked {
  readonly search: Search;
  /** Refused in the place of the search. */
  readonly refused: RefusedLookup | null;
  readonly more: Readonly<Record<string, string>>;
}

/** What is said about look-ups holds of their results and, where it is to, of their refusals. */
export function answeredLookups({
  expectation,
  headers = fc.constant({}),
  refusals = true,
}: AnsweredLookups): Property<Asked> {
  return property<Asked, void>({
    // Results differ in little.
    ...(!refusals && { runs: 30 }),
    requests: 2,
    arbitrary: (world) =>
      fc.record({
        search: searches(world),
        refused: refusals ? fc.option(refusedLookups(world), { freq: 3 }) : fc.constant(null),
        more: headers,
      }),
    control: async (world, { search: { participantId } }) => void (await world.mustLookup({ participantId })),
    check: async (world, { search, refused, more }) =>
      expectation(await answered(world, search, refused, { origin: search.origin, ...more })),
  });
}

const answered = (world: World, { participantId }: Search, refused: RefusedLookup | null, headers: Fields) =>
  refused
    ? world.lookup(refused.question, { ...askedBy(refused), headers })
    : world.lookup({ participantId }, { headers });
