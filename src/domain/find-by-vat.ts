import { fitsHint } from "./fits-hint.ts";
import type { MatchableParticipant } from "./matchable-participant.ts";
import type { Hints } from "./matching-hints.ts";

/** The participants with the VAT number of the hints, in the given order. A VAT group shares one number. */
export function findByVat<P extends MatchableParticipant>(
  { euVatId }: Hints,
  participants: readonly P[],
): readonly P[] {
  return euVatId === undefined ? [] : participants.filter((participant) => fitsHint(participant.euVatId, euVatId));
}
