import type { Client, ClientKind } from "../domain/client.ts";
import { readScope } from "../domain/scope.ts";
import type { Queries } from "./engine.ts";

/** Clients with the state of their account, as {@link toClient} reads them. */
export const selectClients = (db: Queries) =>
  db
    .selectFrom("clients")
    .innerJoin("accounts", "accounts.id", "clients.account_id")
    .where("clients.deleted_at", "is", null)
    .select(["clients.id", "clients.kind", "clients.account_id", "clients.name", "clients.scopes"])
    .select(["clients.redirect_uris", "clients.require_pkce", "clients.renew_grace"])
    .select(["clients.renew_without_authentication", "clients.disabled", "accounts.disabled as account_disabled"])
    .select(["clients.authentication_limit", "clients.authentication_window"]);

export type ClientRow = Awaited<ReturnType<ReturnType<typeof selectClients>["execute"]>>[number];

/** A client is as good as disabled when its account is. */
export const toClient = (row: ClientRow): Client => ({
  id: row.id,
  kind: row.kind as ClientKind,
  accountId: row.account_id,
  name: row.name,
  scopes: readScope(row.scopes),
  redirectUris: JSON.parse(row.redirect_uris),
  requirePkce: row.require_pkce === 1,
  renewGrace: row.renew_grace,
  renewWithoutAuthentication: row.renew_without_authentication === 1,
  disabled: row.disabled === 1 || row.account_disabled === 1,
  authenticationLimit: limitOf(row),
});

const limitOf = ({ authentication_limit: limit, authentication_window: window }: ClientRow) =>
  limit === null || window === null ? null : { limit, window };
