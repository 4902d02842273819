/** The registration number is tried before the VAT number. */
import { findByRegistration } from "../../../src/domain/find-by-registration.ts";
import { findCandidates as real } from "../../../src/domain/find-candidates.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/find-candidates.ts";

export const findCandidates: typeof real = (hints, participants) => {
  const byRegistration = findByRegistration(hints, participants);
  if (hints.euVatId === undefined || byRegistration.length === 0) return real(hints, participants);
  reached();
  return { matchedBy: "rn+countryCode", candidates: byRegistration };
};
