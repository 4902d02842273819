import { isRefreshTokenActive } from "../../domain/refresh-introspection.ts";
import { readRefreshToken } from "../../tokens/refresh-token.ts";
import type { Dependencies } from "../dependencies.ts";
import type { ActiveToken } from "./active-token.ts";
import { usernameOf } from "./username.ts";

/** What its own client learns of the live generation of a family; undefined of any other. Asking is never a replay. */
export async function introspectRefreshToken(
  text: string,
  clientId: string,
  { clock, epoch, keys, settings: { issuer, lifetimes }, store }: Dependencies,
): Promise<ActiveToken | undefined> {
  const token = readRefreshToken(text, keys().secret.refresh.byId, epoch);
  if (token?.clientId !== clientId) return undefined;
  const { facts, grant } = await store.redemptionFacts(token, clock());
  if (!isRefreshTokenActive(token, facts, clock(), lifetimes.refreshIdle)) return undefined;
  const username = await usernameOf(grant?.userId ?? null, store);
  return {
    active: true,
    scope: token.scope,
    client_id: token.clientId,
    ...(username !== null && { username }),
    token_type: "refresh_token",
    exp: Math.floor(token.expiresAt / 1000),
    iat: Math.floor(token.issuedAt / 1000),
    sub: grant?.userId ?? token.clientId,
    iss: issuer,
    ...(grant?.participantId && { participant_id: grant.participantId }),
  };
}
