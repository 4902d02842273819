import type { MatchableParticipant } from "./matchable-participant.ts";

/** Who is proposed on the screen: the one candidate. Of several, none: a wrong proposal that is waved through connects the wrong entity. */
export function preselect(candidates: readonly MatchableParticipant[]): string | null {
  const [candidate, another] = candidates;
  return candidate !== undefined && another === undefined ? candidate.id : null;
}
