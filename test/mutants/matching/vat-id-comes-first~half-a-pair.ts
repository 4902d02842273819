/** Half a pair spoils the VAT number beside it. */
import { findCandidates as real } from "../../../src/domain/find-candidates.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/find-candidates.ts";

export const findCandidates: typeof real = (hints, participants) => {
  const found = real(hints, participants);
  const isHalf = (hints.rn === undefined) !== (hints.countryCode === undefined);
  if (found.matchedBy !== "euVatId" || !isHalf) return found;
  reached();
  return { matchedBy: null, candidates: [] };
};
