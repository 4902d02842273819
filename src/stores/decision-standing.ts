import type { Queries } from "./engine.ts";
import type { PendingRequest } from "./store.ts";

/** Whether everything that an approval rests on is still there: client, user, account and, if one was chosen, participant. */
export async function decisionStands(
  db: Queries,
  { clientId, userId, accountId }: PendingRequest,
  participantId: string | null,
): Promise<boolean> {
  return (
    (await clientStands(db, clientId)) &&
    (await userStands(db, userId, accountId)) &&
    (participantId === null || (await participantStands(db, participantId, accountId)))
  );
}

const clientStands = async (db: Queries, clientId: string): Promise<boolean> =>
  (await db
    .selectFrom("clients")
    .innerJoin("accounts", "accounts.id", "clients.account_id")
    .select("clients.id")
    .where("clients.id", "=", clientId)
    .where("clients.disabled", "=", 0)
    .where("clients.deleted_at", "is", null)
    .where("accounts.disabled", "=", 0)
    .executeTakeFirst()) !== undefined;

const userStands = async (db: Queries, userId: string, accountId: string): Promise<boolean> =>
  (await db
    .selectFrom("users")
    .innerJoin("accounts", "accounts.id", "users.account_id")
    .select("users.id")
    .where("users.id", "=", userId)
    .where("users.account_id", "=", accountId)
    .where("users.disabled", "=", 0)
    .where("accounts.disabled", "=", 0)
    .executeTakeFirst()) !== undefined;

const participantStands = async (db: Queries, participantId: string, accountId: string): Promise<boolean> =>
  (await db
    .selectFrom("participants")
    .select("id")
    .where("id", "=", participantId)
    .where("account_id", "=", accountId)
    .where("deleted_at", "is", null)
    .executeTakeFirst()) !== undefined;
