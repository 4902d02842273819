/** A family may be idle for a day longer. */
import { checkFamilyExpiry as real } from "../../../src/domain/family-expiry.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/family-expiry.ts";

export const checkFamilyExpiry: typeof real = (token, family, now, idle) => {
  const verdict = real(token, family, now, idle + 86_400);
  if (!verdict && real(token, family, now, idle)) reached();
  return verdict;
};
