/** Where hints fit nobody, nobody is shown. */
import { matchParticipants as real } from "../../../src/domain/participant-matching.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/participant-matching.ts";

export const matchParticipants: typeof real = (given, participants) => {
  const matching = real(given, participants);
  if (matching.matchedBy !== null || matching.unused.length === 0) return matching;
  reached();
  return { ...matching, ordered: [] };
};
