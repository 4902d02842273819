/** What follows the third part of a token is not looked at. */
import { verifyAccessToken as real } from "../../../src/tokens/access-token.ts";
import { reached } from "../reached.ts";

export * from "../../../src/tokens/access-token.ts";

export const verifyAccessToken: typeof real = async (jwt, at) => {
  const token = await real(jwt, at);
  if (token) return token;
  const begun = await real(jwt.split(".").slice(0, 3).join("."), at);
  if (begun) reached();
  return begun;
};
