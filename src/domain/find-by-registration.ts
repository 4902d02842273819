import { fitsHint } from "./fits-hint.ts";
import type { MatchableParticipant } from "./matchable-participant.ts";
import type { Hints } from "./matching-hints.ts";

/** The participants with both the registration number and the country of the hints; half a pair finds nobody. */
export function findByRegistration<P extends MatchableParticipant>(
  { rn, countryCode }: Hints,
  participants: readonly P[],
): readonly P[] {
  if (rn === undefined || countryCode === undefined) return [];
  return participants.filter(
    (participant) => fitsHint(participant.rn, rn) && fitsHint(participant.countryCode, countryCode),
  );
}
