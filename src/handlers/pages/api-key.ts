import { addresses } from "../../pages/addresses.ts";
import { apiKeyPage } from "../../pages/api-keys.ts";
import { clientView } from "./client-of-page.ts";
import type { ClientPages } from "./client-pages.ts";
import { noticingContext } from "./context.ts";

/** The pages of one API key. */
export const apiKeyPages: ClientPages = {
  kind: "api_key",
  prefix: "key",
  section: "apiKeys",
  template: `${addresses.apiKeys}/{id}`,
  address: addresses.apiKey,
  async show(call, registered, form, status, { clock }) {
    const key = clientView(registered, clock());
    return { page: apiKeyPage(noticingContext(call, addresses.apiKey(key.id)), { key, form }), status };
  },
};
