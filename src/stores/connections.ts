import type { Queries } from "./engine.ts";
import type { AuditEntry, Connection, GrantsOf } from "./store.ts";

/** Grants with everything that a list of them shows, newest first. */
const selectConnections = (db: Queries) =>
  db
    .selectFrom("grants")
    .innerJoin("clients", "clients.id", "grants.client_id")
    .innerJoin("accounts as owners", "owners.id", "clients.account_id")
    .innerJoin("accounts as customers", "customers.id", "grants.account_id")
    .innerJoin("users", "users.id", "grants.user_id")
    .leftJoin("participants", "participants.id", "grants.participant_id")
    .leftJoin("families", "families.grant_id", "grants.id")
    .select(["grants.id", "grants.client_id as clientId", "grants.account_id as accountId", "grants.scope"])
    .select(["grants.created_at as createdAt", "grants.revoked_at as revokedAt"])
    .select(["clients.name as clientName", "clients.kind as clientKind", "owners.name as ownerName"])
    .select(["clients.account_id as ownerId", "clients.disabled as clientDisabled", "customers.name as accountName"])
    .select(["owners.disabled as ownerDisabled", "customers.disabled as accountDisabled"])
    .select(["grants.participant_id as participantId", "participants.name as participantName"])
    .select(["users.login as approvedBy", "users.disabled as userDisabled"])
    .select(["families.id as familyId", "families.generation as renewals", "families.redeemed_at as lastUsedAt"])
    .select(["families.revoked_at as familyRevokedAt", "families.expires_at as expiresAt"])
    .select(["families.retries", "families.retried_at as retriedAt"])
    .orderBy("grants.created_at", "desc")
    .orderBy("grants.id");

type Row = Awaited<ReturnType<ReturnType<typeof selectConnections>["execute"]>>[number];

const toConnection = ({
  clientKind,
  clientDisabled,
  ownerDisabled,
  userDisabled,
  accountDisabled,
  ...row
}: Row): Connection => ({
  ...row,
  clientKind: clientKind === "api_key" ? "api_key" : "developer_app",
  clientDisabled: clientDisabled === 1 || ownerDisabled === 1,
  accountDisabled: accountDisabled === 1,
  userDisabled: userDisabled === 1,
});

/** What the users of an account have let in. */
export async function connectionsOfAccount(db: Queries, accountId: string): Promise<readonly Connection[]> {
  return (await selectConnections(db).where("grants.account_id", "=", accountId).execute()).map(toConnection);
}

/** Who has let a client in. */
export async function connectionsOfClient(db: Queries, clientId: string): Promise<readonly Connection[]> {
  return (await selectConnections(db).where("grants.client_id", "=", clientId).execute()).map(toConnection);
}

export async function findConnection(db: Queries, grantId: string): Promise<Connection | undefined> {
  const row = await selectConnections(db).where("grants.id", "=", grantId).executeTakeFirst();
  return row && toConnection(row);
}

/** What the audit log says of a grant and of the family that descends from it, oldest first. */
export async function grantHistory(db: Queries, { id, familyId }: Connection): Promise<readonly AuditEntry[]> {
  const rows = await db
    .selectFrom("audit")
    .select(LINE)
    .where("subject", "in", familyId === null ? [id] : [id, familyId])
    .orderBy("line")
    .execute();
  return rows.map(toEntry);
}

/** The same of every grant that an account has given, or a client has been given, by the grant. */
export async function grantHistories(db: Queries, of: GrantsOf): Promise<ReadonlyMap<string, readonly AuditEntry[]>> {
  const [column, value] =
    "accountId" in of ? (["grants.account_id", of.accountId] as const) : (["grants.client_id", of.clientId] as const);
  const grants = db.selectFrom("grants").where(column, "=", value).select("grants.id as grantId");
  const rows = await grants
    .innerJoin("audit", "audit.subject", "grants.id")
    .select(LINE)
    .unionAll(
      grants
        .innerJoin("families", "families.grant_id", "grants.id")
        .innerJoin("audit", "audit.subject", "families.id")
        .select(LINE),
    )
    .orderBy("line")
    .execute();
  const byGrant = Map.groupBy(rows, ({ grantId }) => grantId);
  return new Map(
    [...byGrant].map(([grantId, lines]) => [grantId, lines.map(({ grantId: _, ...row }) => toEntry(row))]),
  );
}

const LINE = [
  "audit.id as line",
  "audit.at",
  "audit.account_id as accountId",
  "audit.actor",
  "audit.event",
  "audit.subject",
  "audit.detail",
] as const;

const toEntry = ({
  line: _,
  detail,
  ...entry
}: Omit<AuditEntry, "detail"> & { line: number; detail: string | null }) =>
  detail === null ? entry : { ...entry, detail: JSON.parse(detail) };
