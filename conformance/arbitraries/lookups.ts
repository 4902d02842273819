import * as fc from "fast-check";
import { Unavailable } from "../unavailable.ts";
import type { World } from "../world.ts";

/** Whom the target tells of for look-ups. */
export type Whom = "registered" | "unregistered" | "failing";

/** A look-up of somebody whom the target tells of, by identifier, as it comes from a page of somebody's. */
export interface Search {
  readonly participantId: string;
  /** The page's. */
  readonly origin: string;
}

/** The identifier that the target tells; `Unavailable` where it tells none. */
export function identifierOf({ target }: World, whom: Whom): string {
  const identifier = target.lookup?.[whom];
  if (!identifier) throw new Unavailable(`lookup.${whom} is missing from the target`);
  return identifier;
}

/** Origins of other people's pages, among them one of no page at all (RFC 6454 §6.1). */
export const foreignOrigins: fc.Arbitrary<string> = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom("null", "http://localhost:8080") },
  { weight: 9, arbitrary: fc.stringMatching(/^[a-z]{4,12}$/).map((word) => `https://${word}.test`) },
);

/** Look-ups of somebody about whom the network has an answer. */
export function searches(world: World, whom: readonly Whom[] = ["registered", "unregistered"]): fc.Arbitrary<Search> {
  return fc.record({
    participantId: fc.constantFrom(...whom.map((each) => identifierOf(world, each))),
    origin: foreignOrigins,
  });
}
