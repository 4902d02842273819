import { candidatesFirst } from "./candidates-first.ts";
import { findCandidates, type MatchedBy } from "./find-candidates.ts";
import type { MatchableParticipant } from "./matchable-participant.ts";
import { type Hints, readHints } from "./matching-hints.ts";
import { preselect } from "./preselection.ts";
import { type UnusedHint, unusedHints } from "./unused-hints.ts";

export interface Matching<P extends MatchableParticipant> {
  matchedBy: MatchedBy;
  /** The participants that were found, by ID, in the given order. */
  candidates: readonly string[];
  /** A proposal, by ID; the user can change it. */
  preselected: string | null;
  /** Every participant: candidates first, else in the given order. */
  ordered: readonly P[];
  unused: readonly UnusedHint[];
}

/**
 * Whom a consent screen proposes. `euVatId` comes first; when it finds anybody, `rn` and `countryCode` are ignored, whatever
 * they hold. Without a match the pair is tried, and half of it finds nobody.
 * @param participants those of the account of the user who is logged in, and no other's
 */
export function matchParticipants<P extends MatchableParticipant>(
  given: Hints,
  participants: readonly P[],
): Matching<P> {
  const hints = readHints(given);
  const { matchedBy, candidates } = findCandidates(hints, participants);
  return {
    matchedBy,
    candidates: candidates.map(({ id }) => id),
    preselected: preselect(candidates),
    ordered: candidatesFirst(participants, candidates),
    unused: unusedHints(hints, matchedBy),
  };
}
