import { addresses } from "../../pages/addresses.ts";
import { connectedAppsPage } from "../../pages/connected-apps.ts";
import type { Dependencies } from "../dependencies.ts";
import { readConnection } from "./connection.ts";
import { noticingContext } from "./context.ts";
import { grantView } from "./grant-view.ts";
import type { PageReply, PageRoute, UserCall } from "./page.ts";

/** Everything that users of the account have let in: what still works first, each newest first. */
export const connectedAppsRoutes = (dependencies: Dependencies): readonly PageRoute[] => [
  { method: "GET", path: addresses.connectedApps, access: "user", handle: (call) => show(call, dependencies) },
];

async function show(call: UserCall, dependencies: Dependencies): Promise<PageReply> {
  const connections = await dependencies.store.connectionsOfAccount(call.session.accountId);
  const grants = await Promise.all(
    connections.map(async (connection) => {
      const { state } = await readConnection(connection, dependencies);
      return grantView(connection, state);
    }),
  );
  const inOrder = grants.toSorted((left, right) => Number(right.state.connected) - Number(left.state.connected));
  return { page: connectedAppsPage(noticingContext(call, addresses.connectedApps), { grants: inOrder }) };
}
