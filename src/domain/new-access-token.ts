import type { AccessToken } from "./access-token.ts";
import type { RefreshToken } from "./refresh-token.ts";
import { formatScope, type Scope } from "./scope.ts";
import { uuidv7 } from "./uuid.ts";

/** What an access token rests on beside the refresh token it is answered with. */
export interface Standing {
  scope: readonly Scope[];
  /** The secret the family lives by now; null for one from a code. */
  secretId: string | null;
  /** Who approved, and what for; undefined for client_credentials. */
  grant: { userId: string; participantId: string | null } | undefined;
}

/**
 * The access token that goes with a refresh token.
 * @param lifetime seconds; @param random at least ten bytes
 */
export function newAccessToken(
  family: RefreshToken,
  { scope, secretId, grant }: Standing,
  now: number,
  random: Uint8Array,
  lifetime: number,
): AccessToken {
  const issuedAt = Math.floor(now / 1000);
  return {
    jti: uuidv7(now, random),
    epoch: family.epoch,
    subject: grant?.userId ?? family.clientId,
    clientId: family.clientId,
    accountId: family.accountId,
    familyId: family.familyId,
    grantId: family.grantId,
    secretId,
    participantId: grant?.participantId ?? null,
    scope: formatScope(scope),
    issuedAt,
    expiresAt: issuedAt + lifetime,
  };
}
