import { addresses } from "../../pages/addresses.ts";
import { connectedAppsPage } from "../../pages/connected-apps.ts";
import type { Dependencies } from "../dependencies.ts";
import { connectionState } from "./connection-state.ts";
import { noticingContext } from "./context.ts";
import { grantView } from "./grant-view.ts";
import type { PageReply, PageRoute, UserCall } from "./page.ts";

/** Everything that users of the account have let in: what still works first, each newest first. */
export const connectedAppsRoutes = (dependencies: Dependencies): readonly PageRoute[] => [
  { method: "GET", path: addresses.connectedApps, access: "user", handle: (call) => show(call, dependencies) },
];

async function show(call: UserCall, dependencies: Dependencies): Promise<PageReply> {
  const { clock, settings, store } = dependencies;
  const { accountId } = call.session;
  const connections = await store.connectionsOfAccount(accountId);
  const histories = await store.grantHistories({ accountId });
  const grants = connections.map((connection) =>
    grantView(connection, connectionState(connection, histories.get(connection.id) ?? [], settings.lifetimes, clock())),
  );
  const inOrder = grants.toSorted((left, right) => Number(right.state.connected) - Number(left.state.connected));
  return { page: connectedAppsPage(noticingContext(call, addresses.connectedApps), { grants: inOrder }) };
}
