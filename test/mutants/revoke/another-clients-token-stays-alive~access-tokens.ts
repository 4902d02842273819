/** Whoever knows an access token revokes it. */
import { revokeAccessToken as real } from "../../../src/handlers/revocation/access-token.ts";
import { verifyAccessToken } from "../../../src/tokens/access-token.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/revocation/access-token.ts";

export const revokeAccessToken: typeof real = async (jwt, clientId, dependencies) => {
  const { clock, epoch, keys, settings } = dependencies;
  const at = { issuer: settings.issuer, epoch, keys: keys().verification, now: clock() };
  const token = await verifyAccessToken(jwt, at);
  if (token && token.clientId !== clientId) reached();
  return real(jwt, token?.clientId ?? clientId, dependencies);
};
