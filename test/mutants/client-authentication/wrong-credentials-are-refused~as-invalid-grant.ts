/** Wrong credentials are told invalid_grant. */
import { isRefused, refuse } from "../../../src/domain/refusal.ts";
import { authenticateClient as real } from "../../../src/http/authenticate-client.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/authenticate-client.ts";

export const authenticateClient: typeof real = async (claims, store, now, limits) => {
  const result = await real(claims, store, now, limits);
  if (!isRefused(result) || result.refused !== "client_authentication_failed") return result;
  reached();
  return refuse("refresh_token_unusable", result.because);
};
