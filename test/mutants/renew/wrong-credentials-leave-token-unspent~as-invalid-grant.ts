/** At the renewing endpoint wrong credentials are told as a token that is no good. */
import { isRefused, refuse } from "../../../src/domain/refusal.ts";
import { authenticateClient as real } from "../../../src/http/authenticate-client.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/authenticate-client.ts";

export const authenticateClient: typeof real = async (claims, store, now, limits) => {
  const client = await real(claims, store, now, limits);
  if (!claims.optional || !isRefused(client) || client.refused !== "client_authentication_failed") return client;
  reached();
  return refuse("refresh_token_unusable", client.because);
};
