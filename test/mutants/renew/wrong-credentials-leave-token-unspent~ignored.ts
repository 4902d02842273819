/** At the renewing endpoint wrong credentials are as good as none. */
import { isRefused } from "../../../src/domain/refusal.ts";
import { authenticateClient as real } from "../../../src/http/authenticate-client.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/authenticate-client.ts";

export const authenticateClient: typeof real = async (claims, store, now, limits) => {
  const client = await real(claims, store, now, limits);
  if (!claims.optional || !isRefused(client) || client.refused !== "client_authentication_failed") return client;
  reached();
  return null;
};
