/** The answer has no jti. */
import { introspectAccessToken as real } from "../../../src/handlers/introspection/access-token.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/introspection/access-token.ts";

export const introspectAccessToken: typeof real = async (jwt, clientId, dependencies) => {
  const found = await real(jwt, clientId, dependencies);
  if (!found) return undefined;
  reached();
  const { jti, ...others } = found;
  return others;
};
