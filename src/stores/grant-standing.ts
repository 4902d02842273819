import type { Queries } from "./engine.ts";
import type { Grant } from "./store.ts";

/** A grant stands with its user and the account it reaches. */
export async function findGrant(db: Queries, grantId: string): Promise<{ grant: Grant | undefined; live: boolean }> {
  const row = await db
    .selectFrom("grants")
    .innerJoin("users", "users.id", "grants.user_id")
    .innerJoin("accounts", "accounts.id", "grants.account_id")
    .select(["grants.id", "grants.client_id as clientId", "grants.account_id as accountId", "grants.scope"])
    .select([
      "grants.user_id as userId",
      "grants.participant_id as participantId",
      "grants.revoked_at",
      "grants.created_at as createdAt",
    ])
    .select(["users.disabled as user_disabled", "accounts.disabled as account_disabled"])
    .where("grants.id", "=", grantId)
    .executeTakeFirst();
  if (!row) return { grant: undefined, live: false };
  const { revoked_at, user_disabled, account_disabled, ...grant } = row;
  return { grant, live: revoked_at === null && user_disabled === 0 && account_disabled === 0 };
}
