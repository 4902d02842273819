import { addresses } from "../../pages/addresses.ts";
import { type CustomerView, developerAppPage } from "../../pages/developer-app.ts";
import type { Dependencies } from "../dependencies.ts";
import { clientView } from "./client-of-page.ts";
import type { ClientPages } from "./client-pages.ts";
import { connectionState } from "./connection-state.ts";
import { noticingContext } from "./context.ts";

/** The pages of one Developer Application. */
export const developerAppPages: ClientPages = {
  kind: "developer_app",
  prefix: "app",
  section: "developers",
  template: `${addresses.developers}{id}`,
  address: addresses.developerApp,
  async show(call, registered, form, status, dependencies) {
    const app = clientView(registered, dependencies.clock());
    const view = { app, form, customers: await customersOf(app.id, dependencies) };
    return { page: developerAppPage(noticingContext(call, addresses.developerApp(app.id)), view), status };
  },
};

async function customersOf(
  clientId: string,
  { clock, settings, store }: Dependencies,
): Promise<readonly CustomerView[]> {
  const connections = await store.connectionsOfClient(clientId);
  const histories = await store.grantHistories({ clientId });
  return connections.map((connection) => {
    const { id: grantId, accountName, createdAt: approvedAt, lastUsedAt } = connection;
    const state = connectionState(connection, histories.get(grantId) ?? [], settings.lifetimes, clock());
    return { grantId, accountName, approvedAt, lastUsedAt, state };
  });
}
