import { addresses } from "../../pages/addresses.ts";
import type { AffiliatesView } from "../../pages/affiliates.ts";
import { developersPage } from "../../pages/developers.ts";
import type { Dependencies } from "../dependencies.ts";
import { clientView } from "./client-of-page.ts";
import { connectedCustomers } from "./connected-customers.ts";
import { noticingContext } from "./context.ts";
import { ownClients } from "./own-clients.ts";
import type { PageReply, PageRoute, UserCall } from "./page.ts";

export const developersRoutes = (dependencies: Dependencies): readonly PageRoute[] => [
  {
    method: "GET",
    path: addresses.developers,
    access: "user",
    handle: (call) => showDevelopers(call, { name: "", problems: [] }, 200, dependencies),
  },
  // As people type it.
  { method: "GET", path: "/developers", access: "user", handle: async () => ({ seeOther: addresses.developers }) },
];

/** The Developer Applications and affiliate IDs of an account. @param typed what was typed as the name of a new ID */
export async function showDevelopers(
  call: UserCall,
  typed: Pick<AffiliatesView, "name" | "problems">,
  status: 200 | 400 | 409,
  dependencies: Dependencies,
): Promise<PageReply> {
  const { clock, store } = dependencies;
  const own = await ownClients(call.session, "developer_app", store);
  const apps = await Promise.all(
    own.map(async (registered) => ({
      ...clientView(registered, clock()),
      customers: await connectedCustomers(registered.client.id, dependencies),
    })),
  );
  const affiliates = await store.affiliates(call.session.accountId);
  const view = { apps, affiliates: { affiliates, ...typed } };
  return { page: developersPage(noticingContext(call, addresses.developers), view), status };
}
