/** Every rotation of a grant renews its absolute clock too. */
import { checkFamilyExpiry as real } from "../../../src/domain/family-expiry.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/family-expiry.ts";

export const checkFamilyExpiry: typeof real = (token, family, now, idle) => {
  if (token.grantId === null) return real(token, family, now, idle);
  const renewedBy = family ? family.redeemedAt - token.issuedAt : 0;
  const verdict = real({ ...token, expiresAt: token.expiresAt + renewedBy }, family, now, idle);
  if (!verdict && now >= token.expiresAt) reached();
  return verdict;
};
