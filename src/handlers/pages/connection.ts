import type { ConnectionState } from "../../pages/disconnection.ts";
import type { AuditEntry, Connection } from "../../stores/store.ts";
import type { Dependencies } from "../dependencies.ts";
import { connectionState } from "./connection-state.ts";

/** What became of a grant, and what the audit log says of it. */
export async function readConnection(
  connection: Connection,
  { clock, settings, store }: Pick<Dependencies, "clock" | "settings" | "store">,
): Promise<{ history: readonly AuditEntry[]; state: ConnectionState }> {
  const history = await store.grantHistory(connection);
  return { history, state: connectionState(connection, history, settings.lifetimes, clock()) };
}
