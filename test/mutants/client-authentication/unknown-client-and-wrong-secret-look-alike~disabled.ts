/** A disabled client with its right secret is described otherwise. */
import { isRefused, refuse } from "../../../src/domain/refusal.ts";
import { authenticateClient as real } from "../../../src/http/authenticate-client.ts";
import { presentedCredentials } from "../../../src/http/presented-credentials.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/authenticate-client.ts";

export const authenticateClient: typeof real = async (claims, store, now, limits) => {
  const result = await real(claims, store, now, limits);
  const presented = presentedCredentials(claims.authorization, claims.body);
  if (!isRefused(result) || !("kind" in presented) || presented.kind !== "secret") return result;
  if (!(await store.findClient(presented.clientId))?.client.disabled) return result;
  reached();
  return refuse("client_authentication_missing", "disabled client");
};
