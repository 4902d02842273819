import { writeAudit } from "./audit.ts";
import type { Queries } from "./engine.ts";
import { liveGrantsOf, revokeGrant } from "./grants.ts";
import type { NewSession, Session } from "./store.ts";

/** Logs a user in. The session that the browser had before, if any, ends. */
export async function openSession(db: Queries, session: NewSession, replaced: string | undefined): Promise<void> {
  const { id, userId, createdAt, expiresAt } = session;
  if (replaced !== undefined) await db.deleteFrom("sessions").where("id", "=", replaced).execute();
  await db
    .insertInto("sessions")
    .values({ id, user_id: userId, created_at: createdAt, expires_at: expiresAt })
    .execute();
  const { accountId } = await accountOf(db, userId);
  await writeAudit(db, { at: createdAt, accountId, actor: userId, event: "user.logged_in", subject: userId });
}

/** The session, unless it has expired or its user or account is disabled. */
export async function findSession(db: Queries, id: string, now: number): Promise<Session | undefined> {
  return db
    .selectFrom("sessions")
    .innerJoin("users", "users.id", "sessions.user_id")
    .innerJoin("accounts", "accounts.id", "users.account_id")
    .select(["sessions.id", "users.id as userId", "users.login", "accounts.id as accountId"])
    .select("accounts.name as accountName")
    .where("sessions.id", "=", id)
    .where("sessions.expires_at", ">", now)
    .where("users.disabled", "=", 0)
    .where("accounts.disabled", "=", 0)
    .executeTakeFirst();
}

/** Logs out here; what was approved stays. Idempotent. */
export async function closeSession(db: Queries, id: string): Promise<void> {
  await db.deleteFrom("sessions").where("id", "=", id).execute();
}

/** Ends every session of a user and every grant that user approved. */
export async function logOutEverywhere(db: Queries, userId: string, now: number): Promise<readonly string[]> {
  const { accountId } = await accountOf(db, userId);
  await db.deleteFrom("sessions").where("user_id", "=", userId).execute();
  const grants = await liveGrantsOf(db, "user_id", userId);
  for (const grantId of grants) await revokeGrant(db, grantId, "logged_out_everywhere", now, userId);
  const entry = { actor: userId, event: "user.logged_out_everywhere", subject: userId };
  await writeAudit(db, { at: now, accountId, ...entry, detail: { grants: grants.length } });
  return grants;
}

const accountOf = (db: Queries, userId: string): Promise<{ accountId: string }> =>
  db.selectFrom("users").select("account_id as accountId").where("id", "=", userId).executeTakeFirstOrThrow();
