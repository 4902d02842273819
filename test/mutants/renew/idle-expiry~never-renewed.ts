/** A family that was never renewed has no row, and without one nobody asks how long it was idle. */
import { checkFamilyExpiry as real } from "../../../src/domain/family-expiry.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/family-expiry.ts";

export const checkFamilyExpiry: typeof real = (token, family, now, idle) => {
  const verdict = real(token, family, now, family ? idle : Number.POSITIVE_INFINITY);
  if (!verdict && real(token, family, now, idle)) reached();
  return verdict;
};
