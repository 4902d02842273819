/** The revocation of another client's token is refused aloud (RFC 7009 §2.1). */
import { refuse } from "../../../src/domain/refusal.ts";
import { revokeToken as real } from "../../../src/handlers/revoke-token.ts";
import { verifyAccessToken } from "../../../src/tokens/access-token.ts";
import { readRefreshToken } from "../../../src/tokens/refresh-token.ts";

export * from "../../../src/handlers/revoke-token.ts";

export const revokeToken: typeof real = (dependencies) => async (call) => {
  const { clock, epoch, keys, settings } = dependencies;
  const { verification, secret } = keys();
  const { token } = call.body;
  const found =
    (await verifyAccessToken(token, { issuer: settings.issuer, epoch, keys: verification, now: clock() })) ??
    readRefreshToken(token, secret.refresh.byId, epoch);
  if (found && found.clientId !== call.client.client.id) return refuse("refresh_token_unusable", "another client's");
  return real(dependencies)(call);
};
