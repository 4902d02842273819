/** A client is found by its identifier in any case. */
import { askingClient as real } from "../../../src/handlers/consent/asking-client.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/consent/asking-client.ts";

export const askingClient: typeof real = (query, store) => {
  const known = query.client_id.toLowerCase();
  if (known !== query.client_id) reached();
  return real({ ...query, client_id: known }, store);
};
