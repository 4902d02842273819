import * as fc from "fast-check";
import type { World } from "../world.ts";
import { malformedAffiliates, unknownAffiliates } from "./affiliate-ids.ts";
import { malformedIdentifiers, type Question, schemelessQuestions, unclearQuestions } from "./lookup-questions.ts";
import { identifierOf } from "./lookups.ts";

/** A look-up that is to be refused. */
export interface RefusedLookup {
  /** Who asks: the active affiliate, nobody, or whoever the text names. */
  readonly affiliate: "active" | "nobody" | { readonly id: string };
  readonly question: Question;
}

/** Look-ups refused for who asks or for what is asked. */
export function refusedLookups(world: World): fc.Arbitrary<RefusedLookup> {
  const { disabled } = world.target.affiliates ?? {};
  const known: Question = { participantId: identifierOf(world, "registered") };
  const by = (id: string): RefusedLookup => ({ affiliate: { id }, question: known });
  const about = (question: Question): RefusedLookup => ({ affiliate: "active", question });
  return fc.oneof(
    fc.constant<RefusedLookup>({ affiliate: "nobody", question: known }),
    malformedAffiliates(world).map(by),
    unknownAffiliates(world).map(by),
    ...(disabled ? [fc.constant(by(disabled))] : []),
    malformedIdentifiers().map((participantId) => about({ participantId })),
    unclearQuestions(world).map(about),
    schemelessQuestions().map(about),
  );
}

/** Who asks, as an option of `world.lookup`. */
export function askedBy({ affiliate }: RefusedLookup): { affiliateId?: string | null } {
  if (affiliate === "active") return {};
  return { affiliateId: affiliate === "nobody" ? null : affiliate.id };
}
