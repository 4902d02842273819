import type { signAccessToken, verifyAccessToken } from "../../src/tokens/access-token.ts";
import { reached } from "./reached.ts";
import { type JwtParts, partsOf, signedAnew } from "./signed-anew.ts";

interface AccessTokens {
  signAccessToken: typeof signAccessToken;
  verifyAccessToken: typeof verifyAccessToken;
}

/**
 * Access tokens that say something else than they should, of which the server itself takes no notice, so that nothing but
 * what they say is wrong. `change` gives the parts of the wrong token, or undefined to leave a token alone.
 */
export function disguised(real: AccessTokens, change: (parts: JwtParts) => JwtParts | undefined): AccessTokens {
  const genuine = new Map<string, string>();
  return {
    signAccessToken: async (token, issuer, key) => {
      const right = await real.signAccessToken(token, issuer, key);
      const parts = change(partsOf(right));
      if (!parts) return right;
      reached();
      const wrong = signedAnew(parts, key);
      genuine.set(wrong, right);
      return wrong;
    },
    verifyAccessToken: (jwt, at) => real.verifyAccessToken(genuine.get(jwt) ?? jwt, at),
  };
}
