/** The exp of a refresh token is when it would be idle for too long. */
import { introspectRefreshToken as real } from "../../../src/handlers/introspection/refresh-token.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/introspection/refresh-token.ts";

export const introspectRefreshToken: typeof real = async (text, clientId, dependencies) => {
  const found = await real(text, clientId, dependencies);
  if (!found) return undefined;
  reached();
  return { ...found, exp: found.iat + dependencies.settings.lifetimes.refreshIdle };
};
