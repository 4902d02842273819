/** A client whose secret is wrong is read a second time. */
import { isRefused } from "../../../src/domain/refusal.ts";
import { authenticateClient as real } from "../../../src/http/authenticate-client.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/authenticate-client.ts";

export const authenticateClient: typeof real = async (claims, store, now) => {
  const result = await real(claims, store, now);
  const { client_id } = claims.body;
  if (!isRefused(result) || typeof client_id !== "string" || !(await store.findClient(client_id))) return result;
  reached();
  await store.findClient(client_id);
  return result;
};
