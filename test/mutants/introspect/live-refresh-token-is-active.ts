/** Only access tokens are looked at. */
import { introspectRefreshToken as real } from "../../../src/handlers/introspection/refresh-token.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/introspection/refresh-token.ts";

export const introspectRefreshToken: typeof real = async (text, clientId, dependencies) => {
  if (await real(text, clientId, dependencies)) reached();
  return undefined;
};
