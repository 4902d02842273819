import { isRefused, refuse } from "../../domain/refusal.ts";
import { addresses } from "../../pages/addresses.ts";
import { developerGrantPage } from "../../pages/developer-grant.ts";
import type { Dependencies } from "../dependencies.ts";
import { ownClient } from "./client-of-page.ts";
import { readConnection } from "./connection.ts";
import { connectionTimeline } from "./connection-timeline.ts";
import { pageContext } from "./context.ts";
import { developerAppPages } from "./developer-app.ts";
import type { PageReply, PageRoute, UserCall } from "./page.ts";

/** What became of one customer's grant, for the developer: the account's name, and nothing else about the customer. */
export const developerGrantRoutes = (dependencies: Dependencies): readonly PageRoute[] => [
  {
    method: "GET",
    path: `${developerAppPages.template}/grants/{grant}`,
    access: "user",
    handle: (call) => show(call, dependencies),
  },
];

async function show(call: UserCall, dependencies: Dependencies): Promise<PageReply> {
  const { settings, store } = dependencies;
  const registered = await ownClient(call, "developer_app", store);
  if (isRefused(registered)) return registered;
  const { client: app } = registered;
  const connection = await store.findConnection(call.path.grant ?? "");
  if (connection?.clientId !== app.id) return refuse("not_found", "no such grant of this application");
  const { history, state } = await readConnection(connection, dependencies);
  const timeline = connectionTimeline(connection, history, state, settings.lifetimes, null);
  const context = pageContext(call.visit, addresses.developerGrant(app.id, connection.id));
  return { page: developerGrantPage(context, { app, accountName: connection.accountName, state, timeline }) };
}
