/** The idle time is counted from the first issue, whatever was redeemed since. */
import { checkFamilyExpiry as real } from "../../../src/domain/family-expiry.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/family-expiry.ts";

export const checkFamilyExpiry: typeof real = (token, family, now, idle) => {
  const verdict = real(token, family && { ...family, redeemedAt: token.issuedAt }, now, idle);
  if (verdict && !real(token, family, now, idle)) reached();
  return verdict;
};
