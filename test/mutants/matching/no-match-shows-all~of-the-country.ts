/** Where hints fit nobody, the participants of the country are shown. */
import { fitsHint } from "../../../src/domain/fits-hint.ts";
import { normaliseIdentifier } from "../../../src/domain/normalise-identifier.ts";
import { matchParticipants as real } from "../../../src/domain/participant-matching.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/participant-matching.ts";

export const matchParticipants: typeof real = (given, participants) => {
  const matching = real(given, participants);
  const ordered = matching.ordered.filter(({ countryCode }) =>
    fitsHint(countryCode, normaliseIdentifier(given.countryCode ?? "")),
  );
  if (matching.matchedBy !== null || ordered.length === 0) return matching;
  reached();
  return { ...matching, ordered };
};
