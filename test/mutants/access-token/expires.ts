/** The end of an access token is never looked at. */
import { verifyAccessToken as real } from "../../../src/tokens/access-token.ts";
import { reached } from "../reached.ts";

export * from "../../../src/tokens/access-token.ts";

export const verifyAccessToken: typeof real = async (jwt, at) => {
  const token = await real(jwt, at);
  if (token) return token;
  const early = await real(jwt, { ...at, now: Math.min(at.now, endOf(jwt)) });
  if (early) reached();
  return early;
};

function endOf(jwt: string): number {
  try {
    return JSON.parse(Buffer.from(jwt.split(".")[1] ?? "", "base64url").toString()).exp * 1000 - 1;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
