import type { Dependencies } from "../dependencies.ts";
import { connectionState } from "./connection-state.ts";

/** How many accounts are connected to a client now, however many grants each of them gave. */
export async function connectedCustomers(
  clientId: string,
  { clock, settings, store }: Pick<Dependencies, "clock" | "settings" | "store">,
): Promise<number> {
  const connections = await store.connectionsOfClient(clientId);
  const live = connections.filter((each) => connectionState(each, [], settings.lifetimes, clock()).connected);
  return new Set(live.map(({ accountId }) => accountId)).size;
}
