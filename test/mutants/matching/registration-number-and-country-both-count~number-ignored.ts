/** The registration number is ignored, where there is one. */
import { findByRegistration as real } from "../../../src/domain/find-by-registration.ts";
import { fitsHint } from "../../../src/domain/fits-hint.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/find-by-registration.ts";

export const findByRegistration: typeof real = (hints, participants) => {
  const right = real(hints, participants);
  const { rn, countryCode } = hints;
  if (right.length > 0 || rn === undefined || countryCode === undefined) return right;
  const found = participants.filter((each) => fitsHint(each.rn, rn) || fitsHint(each.countryCode, countryCode));
  if (found.length > 0) reached();
  return found;
};
