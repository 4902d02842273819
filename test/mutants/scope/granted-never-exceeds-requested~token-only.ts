/** The answer names the scopes requested, the token holds one more. */
import { SCOPES } from "../../../src/domain/scope.ts";
import { signAccessToken as real } from "../../../src/tokens/access-token.ts";
import { reached } from "../reached.ts";

export * from "../../../src/tokens/access-token.ts";

export const signAccessToken: typeof real = (token, issuer, key) => {
  const more = SCOPES.find((scope) => !token.scope.split(" ").includes(scope));
  if (more === undefined) return real(token, issuer, key);
  reached();
  return real({ ...token, scope: `${token.scope} ${more}` }, issuer, key);
};
