/** The signature of an access token is not looked at, when the rest is as it should be. */
import { verifyAccessToken as real } from "../../../src/tokens/access-token.ts";
import { reached } from "../reached.ts";
import { partsOf, signedAnew } from "../signed-anew.ts";

export * from "../../../src/tokens/access-token.ts";

export const verifyAccessToken: typeof real = async (jwt, at) => {
  const token = await real(jwt, at);
  if (token) return token;
  try {
    const parts = partsOf(jwt);
    const key = at.keys.get(String(parts.header.kid));
    const unsigned = parts.header.alg === "ES256" && key ? await real(signedAnew(parts, key), at) : undefined;
    if (unsigned) reached();
    return unsigned;
  } catch {
    return undefined;
  }
};
