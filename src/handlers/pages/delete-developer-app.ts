import { isRefused } from "../../domain/refusal.ts";
import { addresses } from "../../pages/addresses.ts";
import { deleteDeveloperAppPage } from "../../pages/developer-app.ts";
import type { Dependencies } from "../dependencies.ts";
import { ownClient } from "./client-of-page.ts";
import { connectedCustomers } from "./connected-customers.ts";
import { pageContext } from "./context.ts";
import { developerAppPages } from "./developer-app.ts";
import { grantsEnded } from "./grants-ended.ts";
import type { PageReply, PageRoute, UserCall } from "./page.ts";

const template = `${developerAppPages.template}/delete`;

/** Deleting a Developer Application disconnects its customers for good. */
export const deleteDeveloperAppRoutes = (dependencies: Dependencies): readonly PageRoute[] => [
  { method: "GET", path: template, access: "user", handle: (call) => ask(call, dependencies) },
  { method: "POST", path: template, access: "user", handle: (call) => submit(call, dependencies) },
];

async function ask(call: UserCall, dependencies: Dependencies): Promise<PageReply> {
  const registered = await ownClient(call, "developer_app", dependencies.store);
  if (isRefused(registered)) return registered;
  const { id, name } = registered.client;
  const customers = await connectedCustomers(id, dependencies);
  const context = pageContext(call.visit, addresses.deleteDeveloperApp(id));
  return { page: deleteDeveloperAppPage(context, { id, name, customers }) };
}

async function submit(call: UserCall, dependencies: Dependencies): Promise<PageReply> {
  const { clock, store } = dependencies;
  const registered = await ownClient(call, "developer_app", store);
  if (isRefused(registered)) return registered;
  const now = clock();
  grantsEnded(await store.deleteClient(registered.client.id, now, call.session.userId), now, dependencies);
  return { seeOther: addresses.withNotice(addresses.developers, "deleted") };
}
