import { isRefused } from "../../domain/refusal.ts";
import { addresses } from "../../pages/addresses.ts";
import { connectedAppPage } from "../../pages/connected-app.ts";
import type { Dependencies } from "../dependencies.ts";
import { readConnection } from "./connection.ts";
import { connectionTimeline } from "./connection-timeline.ts";
import { noticingContext } from "./context.ts";
import { grantView } from "./grant-view.ts";
import { ownGrant } from "./own-grant.ts";
import type { PageReply, PageRoute, UserCall } from "./page.ts";

/** One grant: what it allows, and why it ended if it did. */
export const connectedAppRoutes = (dependencies: Dependencies): readonly PageRoute[] => [
  {
    method: "GET",
    path: `${addresses.connectedApps}/{id}`,
    access: "user",
    handle: (call) => show(call, dependencies),
  },
];

async function show(call: UserCall, dependencies: Dependencies): Promise<PageReply> {
  const connection = await ownGrant(call, dependencies.store);
  if (isRefused(connection)) return connection;
  const { history, state } = await readConnection(connection, dependencies);
  const { lifetimes } = dependencies.settings;
  const timeline = connectionTimeline(connection, history, state, lifetimes, connection.approvedBy);
  const context = noticingContext(call, addresses.connectedApp(connection.id));
  return { page: connectedAppPage(context, { grant: grantView(connection, state), timeline }) };
}
