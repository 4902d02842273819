/** A client_id alone is taken for an authentication. */
import { isRefused } from "../../../src/domain/refusal.ts";
import { authenticateClient as real } from "../../../src/http/authenticate-client.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/authenticate-client.ts";

export const authenticateClient: typeof real = async (claims, store, now, limits) => {
  const result = await real(claims, store, now, limits);
  if (!isRefused(result) || result.refused !== "client_authentication_missing") return result;
  const registered = await store.findClient(String(claims.body.client_id));
  const [secret] = registered?.secrets ?? [];
  if (!registered || !secret) return result;
  reached();
  return { client: registered.client, secretId: secret.id };
};
