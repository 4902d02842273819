/** A client whose secret is wrong is read a second time. */
import { isRefused } from "../../../src/domain/refusal.ts";
import { authenticateClient as real } from "../../../src/http/authenticate-client.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/authenticate-client.ts";

export const authenticateClient: typeof real = async (claims, store, now, limits) => {
  const read: string[] = [];
  const findClient = async (clientId: string) => {
    const registered = await store.findClient(clientId);
    if (registered) read.push(clientId);
    return registered;
  };
  const result = await real(claims, { findClient }, now, limits);
  if (!isRefused(result)) return result;
  for (const clientId of read) {
    reached();
    await store.findClient(clientId);
  }
  return result;
};
