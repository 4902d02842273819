/** The absolute expiry comes an hour late. */
import { checkFamilyExpiry as real } from "../../../src/domain/family-expiry.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/family-expiry.ts";

export const checkFamilyExpiry: typeof real = (token, family, now, idle) => {
  const verdict = real({ ...token, expiresAt: token.expiresAt + 3_600_000 }, family, now, idle);
  if (!verdict && now >= token.expiresAt) reached();
  return verdict;
};
