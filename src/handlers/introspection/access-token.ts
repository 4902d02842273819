import { StoreUnavailable } from "../../stores/store.ts";
import { accessTokenByFreshLists } from "../../tokens/access-token-by-fresh-lists.ts";
import type { Dependencies } from "../dependencies.ts";
import type { ActiveToken } from "./active-token.ts";
import { usernameOf } from "./username.ts";

/** What its own client learns of a live access token; undefined of any other (RFC 7662 §2.2). */
export async function introspectAccessToken(
  jwt: string,
  clientId: string,
  { clock, epoch, keys, revocations, settings: { issuer }, store }: Dependencies,
): Promise<ActiveToken | undefined> {
  const token = await accessTokenByFreshLists(
    jwt,
    { issuer, epoch, keys: keys().verification, now: clock() },
    revocations,
  );
  if (token === "stale") throw new StoreUnavailable("the revocation lists are too old to answer by");
  if (token?.clientId !== clientId) return undefined;
  const username = await usernameOf(token.grantId === null ? null : token.subject, store);
  return {
    active: true,
    scope: token.scope,
    client_id: token.clientId,
    ...(username !== null && { username }),
    token_type: "Bearer",
    exp: token.expiresAt,
    iat: token.issuedAt,
    sub: token.subject,
    aud: issuer,
    iss: issuer,
    jti: token.jti,
    ...(token.participantId !== null && { participant_id: token.participantId }),
  };
}
