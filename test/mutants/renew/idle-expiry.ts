/** A family that nobody redeems lives until its absolute expiry. */
import { checkFamilyExpiry as real } from "../../../src/domain/family-expiry.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/family-expiry.ts";

export const checkFamilyExpiry: typeof real = (token, family, now, idle) => {
  const verdict = real(token, family, now, Number.POSITIVE_INFINITY);
  if (!verdict && real(token, family, now, idle)) reached();
  return verdict;
};
