import { findByRegistration } from "./find-by-registration.ts";
import { findByVat } from "./find-by-vat.ts";
import { findOnly } from "./find-only.ts";
import type { MatchableParticipant } from "./matchable-participant.ts";
import type { Hints } from "./matching-hints.ts";

/** The rule that found candidates, also when it found several; null when none did. */
export type MatchedBy = "euVatId" | "rn+countryCode" | "only" | null;

/** Tries the rules in their order; the first that finds anybody, one or several, settles it. */
export function findCandidates<P extends MatchableParticipant>(
  hints: Hints,
  participants: readonly P[],
): { matchedBy: MatchedBy; candidates: readonly P[] } {
  const byVat = findByVat(hints, participants);
  if (byVat.length > 0) return { matchedBy: "euVatId", candidates: byVat };
  const byRegistration = findByRegistration(hints, participants);
  if (byRegistration.length > 0) return { matchedBy: "rn+countryCode", candidates: byRegistration };
  const only = findOnly(hints, participants);
  return { matchedBy: only.length > 0 ? "only" : null, candidates: only };
}
