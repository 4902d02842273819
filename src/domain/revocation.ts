import type { AccessToken } from "./access-token.ts";
import { unixMilliseconds } from "./uuid.ts";

/** What a revocation can name. Lists guard access tokens only and hold a little longer than an access token lives. */
export type RevocationKind = "family" | "grant" | "jti" | "client" | "secret" | "user" | "account";

export interface Revocation {
  kind: RevocationKind;
  id: string;
  /** Milliseconds since the epoch. */
  revokedAt: number;
}

/** The revocation lists as one look-up: `kind:id` → when, in milliseconds since the epoch. */
export type RevocationWindow = ReadonlyMap<string, number>;

export const revocationKey = (kind: RevocationKind, id: string): string => `${kind}:${id}`;

/**
 * Whether any of the things an access token rests on was revoked. What is revoked for good counts whenever the token was
 * issued; what can be enabled again (client, user, account) touches only tokens issued up to that moment.
 */
export function isRevoked(token: AccessToken, window: RevocationWindow): boolean {
  const revokedAt = (kind: RevocationKind, id: string | null) =>
    id === null ? undefined : window.get(revocationKey(kind, id));
  const issuedAt = unixMilliseconds(token.jti);
  const user = token.grantId === null ? null : token.subject;
  return (
    [
      revokedAt("jti", token.jti),
      revokedAt("family", token.familyId),
      revokedAt("grant", token.grantId),
      revokedAt("secret", token.secretId),
    ].some((at) => at !== undefined) ||
    [revokedAt("client", token.clientId), revokedAt("user", user), revokedAt("account", token.accountId)].some(
      (at) => at !== undefined && at >= issuedAt,
    )
  );
}
