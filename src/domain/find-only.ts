import type { MatchableParticipant } from "./matchable-participant.ts";
import type { Hints } from "./matching-hints.ts";

/** The only participant of an account when nothing was hinted at; any hint, used or not, keeps it from being proposed. */
export function findOnly<P extends MatchableParticipant>(hints: Hints, participants: readonly P[]): readonly P[] {
  const hinted = [hints.euVatId, hints.rn, hints.countryCode].some((hint) => hint !== undefined);
  return !hinted && participants.length === 1 ? participants : [];
}
