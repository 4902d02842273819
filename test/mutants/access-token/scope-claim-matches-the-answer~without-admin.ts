/** The scope claim withholds admin. */
import * as real from "../../../src/tokens/access-token.ts";
import { disguised } from "../disguised.ts";

export * from "../../../src/tokens/access-token.ts";

export const { signAccessToken, verifyAccessToken } = disguised(real, ({ header, claims }) => {
  const scopes = String(claims.scope).split(" ");
  const others = scopes.filter((scope) => scope !== "admin");
  return others.length === scopes.length ? undefined : { header, claims: { ...claims, scope: others.join(" ") } };
});
