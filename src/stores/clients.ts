import { formatScope, type Scope } from "../domain/scope.ts";
import { OPERATOR, writeAudit } from "./audit.ts";
import { type ClientRow, selectClients, toClient } from "./client-row.ts";
import type { Queries } from "./engine.ts";
import { notFound, requireExisting, requireNew } from "./existence.ts";
import { revokeSwitchedOff, revokeUntilSwitchedOn } from "./revocations.ts";
import { LIVE_SECRETS } from "./secrets.ts";
import type { NewClient, RegisteredClient } from "./store.ts";

/** Clients joined with their secrets, newest first: one row for each secret. */
const selectWithSecrets = (db: Queries) =>
  selectClients(db)
    .innerJoin("client_secrets", "client_secrets.client_id", "clients.id")
    .select(["client_secrets.id as secret_id", "client_secrets.digest", "client_secrets.ends_at"])
    .select("client_secrets.created_at as secret_created_at");

interface SecretRow {
  secret_id: string;
  digest: Uint8Array;
  ends_at: number | null;
  secret_created_at: number;
}

/** The live secrets are among the newest, as many as may live at once; which of them still do is for the rules to say. */
export async function findClient(db: Queries, clientId: string): Promise<RegisteredClient | undefined> {
  const rows = await selectWithSecrets(db)
    .where("clients.id", "=", clientId)
    .orderBy("client_secrets.sequence", "desc")
    .limit(LIVE_SECRETS)
    .execute();
  return rows[0] && toRegistered(rows[0], rows);
}

/** Clients of one account or of all, oldest first. */
export async function clients(db: Queries, accountId?: string): Promise<readonly RegisteredClient[]> {
  const rows = await selectWithSecrets(db)
    .$if(accountId !== undefined, (query) => query.where("clients.account_id", "=", accountId ?? ""))
    .orderBy("clients.created_at")
    .orderBy("clients.id")
    .orderBy("client_secrets.sequence", "desc")
    .execute();
  const byClient = Map.groupBy(rows, (row) => row.id);
  return [...byClient.values()].flatMap((own) => (own[0] ? [toRegistered(own[0], own.slice(0, LIVE_SECRETS))] : []));
}

const toRegistered = (row: ClientRow, secrets: readonly SecretRow[]): RegisteredClient => ({
  client: toClient(row),
  secrets: secrets.map((secret) => ({
    id: secret.secret_id,
    digest: secret.digest,
    createdAt: secret.secret_created_at,
    endsAt: secret.ends_at,
  })),
});

export async function createClient(
  db: Queries,
  client: NewClient,
  now: number,
  actor: string = OPERATOR,
): Promise<void> {
  const { id, accountId, secret } = client;
  await requireExisting(db, "accounts", accountId);
  await requireNew(db, "clients", id);
  await db
    .insertInto("clients")
    .values({
      id,
      kind: client.kind,
      account_id: accountId,
      name: client.name,
      scopes: formatScope(client.scopes),
      redirect_uris: JSON.stringify(client.redirectUris),
      require_pkce: client.requirePkce ? 1 : 0,
      renew_grace: client.renewGrace,
      renew_without_authentication: client.renewWithoutAuthentication ? 1 : 0,
      disabled: 0,
      created_at: now,
      authentication_limit: client.authenticationLimit?.limit ?? null,
      authentication_window: client.authenticationLimit?.window ?? null,
    })
    .execute();
  await db
    .insertInto("client_secrets")
    .values({ ...secret, client_id: id, sequence: 0, created_at: now, ends_at: null })
    .execute();
  const detail = { kind: client.kind, scope: formatScope(client.scopes), secret: secret.id };
  await writeAudit(db, { at: now, accountId, actor, event: "client.created", subject: id, detail });
}

export async function setClientScopes(
  db: Queries,
  clientId: string,
  scopes: readonly Scope[],
  now: number,
): Promise<void> {
  const scope = formatScope(scopes);
  const client = await db
    .updateTable("clients")
    .set({ scopes: scope })
    .where("id", "=", clientId)
    .returning("account_id as accountId")
    .executeTakeFirst();
  if (!client) throw notFound("clients", clientId);
  const entry = { actor: OPERATOR, event: "client.scopes_set", subject: clientId, detail: { scope } };
  await writeAudit(db, { at: now, ...client, ...entry });
}

/** Disabling revokes what the client was issued; enabling leaves revoked what was issued up to then. */
export async function setClientDisabled(
  db: Queries,
  clientId: string,
  disabled: boolean,
  now: number,
  actor: string = OPERATOR,
): Promise<void> {
  await requireExisting(db, "clients", clientId);
  const client = await db
    .updateTable("clients")
    .set({ disabled: disabled ? 1 : 0 })
    .where("id", "=", clientId)
    .where("disabled", "=", disabled ? 0 : 1)
    .returning("account_id as accountId")
    .executeTakeFirst();
  if (!client) return;
  await (disabled ? revokeSwitchedOff : revokeUntilSwitchedOn)(db, "client", clientId, now);
  const event = disabled ? "client.disabled" : "client.enabled";
  await writeAudit(db, { at: now, ...client, actor, event, subject: clientId });
}
