/** A disabled client with its right secret is told unauthorized_client. */
import { isRefused, refuse } from "../../../src/domain/refusal.ts";
import { authenticateClient as real } from "../../../src/http/authenticate-client.ts";
import { presentedCredentials } from "../../../src/http/presented-credentials.ts";
import { matchSecret } from "../../../src/tokens/client-secret.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/authenticate-client.ts";

export const authenticateClient: typeof real = async (claims, store, now, limits) => {
  const result = await real(claims, store, now, limits);
  const presented = presentedCredentials(claims.authorization, claims.body);
  if (!isRefused(result) || !("kind" in presented) || presented.kind !== "secret") return result;
  const registered = await store.findClient(presented.clientId);
  if (!registered?.client.disabled || !matchSecret(presented.clientSecret, registered.secrets, now)) return result;
  reached();
  return refuse("grant_type_not_allowed", "the client is disabled");
};
