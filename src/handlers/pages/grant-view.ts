import { readScope } from "../../domain/scope.ts";
import type { GrantView } from "../../pages/connected-apps.ts";
import type { ConnectionState } from "../../pages/disconnection.ts";
import type { Connection } from "../../stores/store.ts";

/** A grant as the customer sees it. */
export const grantView = (connection: Connection, state: ConnectionState): GrantView => ({
  id: connection.id,
  application: { name: connection.clientName, kind: connection.clientKind, developer: connection.ownerName },
  participant: connection.participantName,
  scopes: readScope(connection.scope),
  approvedBy: connection.approvedBy,
  approvedAt: connection.createdAt,
  lastUsedAt: connection.lastUsedAt,
  state,
});
