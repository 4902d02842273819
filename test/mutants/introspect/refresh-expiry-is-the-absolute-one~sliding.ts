/** The absolute end is counted from now. */
import { introspectRefreshToken as real } from "../../../src/handlers/introspection/refresh-token.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/introspection/refresh-token.ts";

export const introspectRefreshToken: typeof real = async (text, clientId, dependencies) => {
  const found = await real(text, clientId, dependencies);
  const { clock, settings } = dependencies;
  const exp = Math.floor(clock() / 1000) + settings.lifetimes.refreshAbsoluteClientCredentials;
  if (!found || found.exp === exp) return found;
  reached();
  return { ...found, exp };
};
