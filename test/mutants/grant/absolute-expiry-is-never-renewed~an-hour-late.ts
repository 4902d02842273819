/** A grant ends an hour late. */
import { checkFamilyExpiry as real } from "../../../src/domain/family-expiry.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/family-expiry.ts";

export const checkFamilyExpiry: typeof real = (token, family, now, idle) => {
  const longer = token.grantId === null ? 0 : 3_600_000;
  const verdict = real({ ...token, expiresAt: token.expiresAt + longer }, family, now, idle);
  if (!verdict && now >= token.expiresAt) reached();
  return verdict;
};
