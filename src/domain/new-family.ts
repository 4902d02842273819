import type { Client } from "./client.ts";
import type { RefreshToken } from "./refresh-token.ts";
import { formatScope, type Scope } from "./scope.ts";

/**
 * The first refresh token of a client_credentials family. Nothing of it is stored: the family's row is born at its first
 * renewal.
 * @param absolute seconds until the whole family ends
 */
export function newClientCredentialsFamily(
  { client, secretId, scope }: { client: Client; secretId: string; scope: readonly Scope[] },
  { epoch, familyId, macKeyId }: Pick<RefreshToken, "epoch" | "familyId" | "macKeyId">,
  now: number,
  absolute: number,
): RefreshToken {
  return {
    epoch,
    familyId,
    generation: 0,
    clientId: client.id,
    accountId: client.accountId,
    secretId,
    grantId: null,
    scope: formatScope(scope),
    issuedAt: now,
    expiresAt: now + absolute * 1000,
    macKeyId,
  };
}

/** The first refresh token of a grant's family, whose row its code's redemption has just written. */
export function newGrantFamily(
  grant: { id: string; clientId: string; accountId: string; scope: string },
  { epoch, familyId, macKeyId, expiresAt }: Pick<RefreshToken, "epoch" | "familyId" | "macKeyId" | "expiresAt">,
  now: number,
): RefreshToken {
  return {
    epoch,
    familyId,
    generation: 0,
    clientId: grant.clientId,
    accountId: grant.accountId,
    secretId: null,
    grantId: grant.id,
    scope: grant.scope,
    issuedAt: now,
    expiresAt,
    macKeyId,
  };
}
