/** The renewing endpoint reads credentials in the body only. */
import { refuse } from "../../../src/domain/refusal.ts";
import { authenticateClient as real } from "../../../src/http/authenticate-client.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/authenticate-client.ts";

export const authenticateClient: typeof real = async (claims, store, now, limits) => {
  if (!claims.optional || claims.authorization === undefined) return real(claims, store, now, limits);
  reached();
  return refuse("client_authentication_failed", "an Authorization header at the renewing endpoint");
};
