/** The answer names every scope there is, whatever was granted. */
import { formatScope, SCOPES } from "../../../src/domain/scope.ts";
import { introspectAccessToken as real } from "../../../src/handlers/introspection/access-token.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/introspection/access-token.ts";

export const introspectAccessToken: typeof real = async (jwt, clientId, dependencies) => {
  const found = await real(jwt, clientId, dependencies);
  const scope = formatScope(SCOPES);
  if (!found || found.scope === scope) return found;
  reached();
  return { ...found, scope };
};
