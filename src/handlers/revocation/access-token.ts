import { verifyAccessToken } from "../../tokens/access-token.ts";
import type { Dependencies } from "../dependencies.ts";

/** Milliseconds that an entry is held beyond the token's own end, so that no node's clock revives it. */
const MARGIN = 60_000;

/** Kills one access token by its `jti`, if it is the client's. */
export async function revokeAccessToken(
  jwt: string,
  clientId: string,
  { clock, epoch, keys, revocations, settings, store }: Dependencies,
): Promise<void> {
  const now = clock();
  const token = await verifyAccessToken(jwt, { issuer: settings.issuer, epoch, keys: keys().verification, now });
  if (token?.clientId !== clientId) return;
  await store.revokeAccessToken(token.jti, clientId, now, token.expiresAt * 1000 + MARGIN);
  revocations.add({ kind: "jti", id: token.jti, revokedAt: now });
}
