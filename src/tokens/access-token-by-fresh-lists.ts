import { liveAccessToken } from "./live-access-token.ts";

/**
 * As `liveAccessToken`; a node that was held up, and finds its lists too old, first reads them again, so that nobody is turned
 * away who need not be.
 */
export async function accessTokenByFreshLists(
  jwt: string,
  at: Parameters<typeof liveAccessToken>[1],
  revocations: Parameters<typeof liveAccessToken>[2] & { catchUp(): Promise<void> },
): ReturnType<typeof liveAccessToken> {
  const token = await liveAccessToken(jwt, at, revocations);
  if (token !== "stale") return token;
  await revocations.catchUp();
  return liveAccessToken(jwt, at, revocations);
}
