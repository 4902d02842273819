import type { RedemptionFacts } from "./redemption.ts";
import { type Refused, refuse } from "./refusal.ts";

/**
 * A family dies with its revocation, its client and, from a code, its grant, user or account; a client_credentials
 * family also with the secret it lives by. A secret that ends never touches a family from a code.
 */
export function checkFamilyRevocation({ client, family, secretLive, grantLive }: RedemptionFacts): Refused | undefined {
  if (!client || client.disabled) return refuse("refresh_token_unusable", "the client is unknown or disabled");
  if (family?.revoked) return refuse("refresh_token_unusable", "the family is revoked");
  if (!grantLive) return refuse("refresh_token_unusable", "the grant, its user or its account no longer stands");
  if (!secretLive) return refuse("refresh_token_unusable", "the secret that the family lives by has ended");
  return undefined;
}
