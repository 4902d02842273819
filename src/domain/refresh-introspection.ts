import { checkFamilyExpiry } from "./family-expiry.ts";
import { generationStep } from "./family-generation.ts";
import { checkFamilyRevocation } from "./family-revocation.ts";
import type { RedemptionFacts } from "./redemption.ts";
import type { RefreshToken } from "./refresh-token.ts";

/**
 * Whether a refresh token is active (RFC 7662 §2.2): it is the live generation of a family that stands. A spent one is
 * inactive from the first rotation on, even while a retry would be answered; asking is never a replay.
 */
export function isRefreshTokenActive(token: RefreshToken, facts: RedemptionFacts, now: number, idle: number): boolean {
  if (checkFamilyExpiry(token, facts.family, now, idle) || checkFamilyRevocation(facts)) return false;
  return generationStep(token, facts.family, 0, now) === "rotate";
}
