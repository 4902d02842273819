/** The answer says admin, the token holds every scope by name. */
import { formatScope, SCOPES } from "../../../src/domain/scope.ts";
import { signAccessToken as real } from "../../../src/tokens/access-token.ts";
import { reached } from "../reached.ts";

export * from "../../../src/tokens/access-token.ts";

export const signAccessToken: typeof real = (token, issuer, key) => {
  const all = formatScope(SCOPES);
  if (token.scope === all || !token.scope.split(" ").includes("admin")) return real(token, issuer, key);
  reached();
  return real({ ...token, scope: all }, issuer, key);
};
