/** Missing client authentication is told invalid_request. */
import { isRefused, refuse } from "../../../src/domain/refusal.ts";
import { authenticateClient as real } from "../../../src/http/authenticate-client.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/authenticate-client.ts";

export const authenticateClient: typeof real = async (claims, store, now, limits) => {
  const result = await real(claims, store, now, limits);
  if (!isRefused(result) || result.refused !== "client_authentication_missing") return result;
  reached();
  return refuse("parameter_missing", "no client credentials", "client_id");
};
