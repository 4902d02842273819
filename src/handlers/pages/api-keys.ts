import { addresses } from "../../pages/addresses.ts";
import { apiKeysPage } from "../../pages/api-keys.ts";
import type { Dependencies } from "../dependencies.ts";
import { clientView } from "./client-of-page.ts";
import { noticingContext } from "./context.ts";
import { ownClients } from "./own-clients.ts";
import type { PageRoute } from "./page.ts";

export const apiKeysRoutes = ({ clock, store }: Dependencies): readonly PageRoute[] => [
  {
    method: "GET",
    path: addresses.apiKeys,
    access: "user",
    async handle(call) {
      const own = await ownClients(call.session, "api_key", store);
      const keys = own.map((registered) => clientView(registered, clock()));
      return { page: apiKeysPage(noticingContext(call, addresses.apiKeys), { keys }) };
    },
  },
];
