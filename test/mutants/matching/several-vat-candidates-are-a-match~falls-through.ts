/** Of several VAT candidates none counts, and the pair is tried. */
import { findCandidates as real } from "../../../src/domain/find-candidates.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/find-candidates.ts";

export const findCandidates: typeof real = (hints, participants) => {
  const found = real(hints, participants);
  if (found.matchedBy !== "euVatId" || found.candidates.length === 1) return found;
  const { rn, countryCode } = hints;
  const byPair = real({ rn, countryCode }, participants);
  if (byPair.matchedBy !== "rn+countryCode") return found;
  reached();
  return byPair;
};
