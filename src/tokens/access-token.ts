import { decodeProtectedHeader, errors, jwtVerify, SignJWT } from "jose";
import type { AccessToken } from "../domain/access-token.ts";
import { isCanonicalBase64url } from "./canonical-base64url.ts";
import type { SigningKey } from "./key-ring.ts";

/** The one algorithm of access tokens; a token cannot choose another (RFC 8725 §3.1). */
export const ACCESS_TOKEN_ALGORITHM = "ES256";

/** Signs an access token in the profile of RFC 9068: `typ: at+jwt`, `aud` = issuer. */
export function signAccessToken(token: AccessToken, issuer: string, key: SigningKey): Promise<string> {
  return new SignJWT({
    client_id: token.clientId,
    scope: token.scope,
    account_id: token.accountId,
    family: token.familyId,
    epoch: token.epoch,
    ...(token.grantId !== null && { grant: token.grantId }),
    ...(token.secretId !== null && { secret: token.secretId }),
    ...(token.participantId !== null && { participant_id: token.participantId }),
  })
    .setProtectedHeader({ alg: ACCESS_TOKEN_ALGORITHM, typ: "at+jwt", kid: key.id })
    .setIssuer(issuer)
    .setAudience(issuer)
    .setSubject(token.subject)
    .setJti(token.jti)
    .setIssuedAt(token.issuedAt)
    .setExpirationTime(token.expiresAt)
    .sign(key.privateKey);
}

/**
 * Verifies an access token without the store (RFC 9068 §4). Undefined for any token that is not ours, not valid at `now`
 * (milliseconds since the epoch), of another epoch, or spelt otherwise than it was issued. Keys come from the ring alone:
 * `jwk`, `jku` and `x5u` are never looked at (RFC 8725 §3.10).
 */
export async function verifyAccessToken(
  jwt: string,
  { issuer, epoch, keys, now }: { issuer: string; epoch: string; keys: ReadonlyMap<string, SigningKey>; now: number },
): Promise<AccessToken | undefined> {
  if (!jwt.split(".").every(isCanonicalBase64url)) return undefined;
  try {
    const key = keys.get(decodeProtectedHeader(jwt).kid ?? "");
    if (!key) return undefined;
    const { payload } = await jwtVerify<PrivateClaims>(jwt, key.publicKey, {
      algorithms: [ACCESS_TOKEN_ALGORITHM],
      typ: "at+jwt",
      issuer,
      audience: issuer,
      requiredClaims: ["sub", "jti", "iat", "exp"],
      maxTokenAge: Number.MAX_SAFE_INTEGER,
      currentDate: new Date(now),
    });
    return payload.epoch === epoch ? toAccessToken(payload) : undefined;
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof TypeError) return undefined;
    throw error;
  }
}

interface PrivateClaims {
  client_id: string;
  scope: string;
  account_id: string;
  family: string;
  epoch: string;
  grant?: string;
  secret?: string;
  participant_id?: string;
}

const toAccessToken = (
  claims: PrivateClaims & { jti?: string; sub?: string; iat?: number; exp?: number },
): AccessToken => ({
  jti: claims.jti ?? "",
  epoch: claims.epoch,
  subject: claims.sub ?? "",
  clientId: claims.client_id,
  accountId: claims.account_id,
  familyId: claims.family,
  grantId: claims.grant ?? null,
  secretId: claims.secret ?? null,
  participantId: claims.participant_id ?? null,
  scope: claims.scope,
  issuedAt: claims.iat ?? 0,
  expiresAt: claims.exp ?? 0,
});
