import type { AccessToken } from "../domain/access-token.ts";
import { isRevoked, type RevocationWindow } from "../domain/revocation.ts";
import { verifiedAccessToken } from "./verified-access-token.ts";

/** Milliseconds after which a node's revocation lists are too old to let a token in by. */
export const MAXIMUM_AGE = 2000;

/**
 * The access token, if it is genuine, in time and not revoked. "stale" when it would be let in by lists that are too old:
 * such a node must not answer rather than let a revoked token in.
 */
export async function liveAccessToken(
  jwt: string,
  at: Parameters<typeof verifiedAccessToken>[1],
  revocations: { window(): RevocationWindow; age(): number },
): Promise<AccessToken | undefined | "stale"> {
  const token = await verifiedAccessToken(jwt, at);
  if (!token || isRevoked(token, revocations.window())) return undefined;
  return revocations.age() > MAXIMUM_AGE ? "stale" : token;
}
