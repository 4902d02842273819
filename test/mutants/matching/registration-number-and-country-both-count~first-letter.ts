/** Of the country the first letter counts. */
import { findByRegistration as real } from "../../../src/domain/find-by-registration.ts";
import { fitsHint } from "../../../src/domain/fits-hint.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/find-by-registration.ts";

export const findByRegistration: typeof real = (hints, participants) => {
  const right = real(hints, participants);
  const { rn, countryCode } = hints;
  if (rn === undefined || countryCode === undefined) return right;
  const first = countryCode.slice(0, 1);
  const found = participants.filter((each) => fitsHint(each.rn, rn) && fitsHint(each.countryCode.slice(0, 1), first));
  if (found.length !== right.length) reached();
  return found;
};
