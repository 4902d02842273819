/** Whoever asks is told about a refresh token. */
import { introspectRefreshToken as real } from "../../../src/handlers/introspection/refresh-token.ts";
import { readRefreshToken } from "../../../src/tokens/refresh-token.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/introspection/refresh-token.ts";

export const introspectRefreshToken: typeof real = async (text, clientId, dependencies) => {
  const token = readRefreshToken(text, dependencies.keys().secret.refresh.byId, dependencies.epoch);
  if (token && token.clientId !== clientId) reached();
  return real(text, token?.clientId ?? clientId, dependencies);
};
