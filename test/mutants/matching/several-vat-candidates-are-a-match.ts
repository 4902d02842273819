/** The pair breaks a tie of VAT numbers. */
import { findByRegistration } from "../../../src/domain/find-by-registration.ts";
import { findCandidates as real } from "../../../src/domain/find-candidates.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/find-candidates.ts";

export const findCandidates: typeof real = (hints, participants) => {
  const found = real(hints, participants);
  if (found.matchedBy !== "euVatId" || found.candidates.length === 1) return found;
  const candidates = findByRegistration(hints, found.candidates);
  if (candidates.length === 0) return found;
  reached();
  return { matchedBy: "euVatId", candidates };
};
