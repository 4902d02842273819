import type { MatchableParticipant } from "./matchable-participant.ts";

/** Every participant, those that were found before the others, both in the given order. */
export function candidatesFirst<P extends MatchableParticipant>(
  participants: readonly P[],
  candidates: readonly P[],
): readonly P[] {
  return [...candidates, ...participants.filter((participant) => !candidates.includes(participant))];
}
