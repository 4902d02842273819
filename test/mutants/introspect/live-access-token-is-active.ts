/** A token for a single scope is not found. */
import { introspectAccessToken as real } from "../../../src/handlers/introspection/access-token.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/introspection/access-token.ts";

export const introspectAccessToken: typeof real = async (jwt, clientId, dependencies) => {
  const found = await real(jwt, clientId, dependencies);
  if (!found || found.scope.includes(" ")) return found;
  reached();
  return undefined;
};
