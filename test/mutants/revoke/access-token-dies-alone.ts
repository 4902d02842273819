/** Whoever revokes an access token revokes the family it came with. */
import { revokeAccessToken as real } from "../../../src/handlers/revocation/access-token.ts";
import { verifyAccessToken } from "../../../src/tokens/access-token.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/revocation/access-token.ts";

export const revokeAccessToken: typeof real = async (jwt, clientId, dependencies) => {
  await real(jwt, clientId, dependencies);
  const { clock, epoch, keys, settings, store } = dependencies;
  const now = clock();
  const token = await verifyAccessToken(jwt, { issuer: settings.issuer, epoch, keys: keys().verification, now });
  if (token?.clientId !== clientId) return;
  reached();
  const macKeyId = keys().secret.refresh.active.id;
  await store.revokeFamily({ ...token, generation: 0, macKeyId, issuedAt: now, expiresAt: now + 1e10 }, "with it", now);
};
