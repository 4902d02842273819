import type { Family } from "./refresh-family.ts";
import type { RefreshToken } from "./refresh-token.ts";
import { type Refused, refuse } from "./refusal.ts";

/** Two clocks: the absolute expiry, which nothing moves, and the idle one, which each redemption starts anew. */
export function checkFamilyExpiry(
  token: RefreshToken,
  family: Family | undefined,
  now: number,
  idle: number,
): Refused | undefined {
  if (now >= token.expiresAt) return refuse("refresh_token_unusable", "the family reached its absolute expiry");
  const lastRedeemedAt = family?.redeemedAt ?? token.issuedAt;
  if (now >= lastRedeemedAt + idle * 1000) return refuse("refresh_token_unusable", "the family was idle too long");
  return undefined;
}
