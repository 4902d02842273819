/** A disabled client asks like any other. */
import { askingClient as real } from "../../../src/handlers/consent/asking-client.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/consent/asking-client.ts";

export const askingClient: typeof real = (query, store) =>
  real(query, {
    ...store,
    findClient: async (id) => {
      const found = await store.findClient(id);
      if (!found?.client.disabled) return found;
      reached();
      return { ...found, client: { ...found.client, disabled: false } };
    },
  });
