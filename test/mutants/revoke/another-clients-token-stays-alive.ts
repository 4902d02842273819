/** Whoever knows a refresh token revokes its family. */
import { revokeRefreshToken as real } from "../../../src/handlers/revocation/refresh-token.ts";
import { readRefreshToken } from "../../../src/tokens/refresh-token.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/revocation/refresh-token.ts";

export const revokeRefreshToken: typeof real = async (text, clientId, dependencies) => {
  const token = readRefreshToken(text, dependencies.keys().secret.refresh.byId, dependencies.epoch);
  if (token && token.clientId !== clientId) reached();
  return real(text, token?.clientId ?? clientId, dependencies);
};
