import { OPERATOR, writeAudit } from "./audit.ts";
import type { Queries } from "./engine.ts";
import { notFound } from "./existence.ts";
import { addRevocation } from "./revocations.ts";
import type { Grant } from "./store.ts";

/** Writes what a user approved. Its family is born when its code is redeemed. */
export async function insertGrant(db: Queries, grant: Grant): Promise<void> {
  const { id, clientId, accountId, userId, participantId, scope, createdAt } = grant;
  await db
    .insertInto("grants")
    .values({
      id,
      client_id: clientId,
      account_id: accountId,
      user_id: userId,
      participant_id: participantId,
      scope,
      created_at: createdAt,
      revoked_at: null,
    })
    .execute();
  const detail = { client: clientId, participant: participantId, scope };
  await writeAudit(db, { at: createdAt, accountId, actor: userId, event: "grant.created", subject: id, detail });
}

/** The grants of one user, participant or client that have not been revoked. */
export async function liveGrantsOf(
  db: Queries,
  column: "user_id" | "participant_id" | "client_id",
  id: string,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("grants")
    .select("id")
    .where(column, "=", id)
    .where("revoked_at", "is", null)
    .execute();
  return rows.map((row) => row.id);
}

/** Ends a grant with its families and what they were issued. Final and idempotent. */
export async function revokeGrant(
  db: Queries,
  grantId: string,
  because: string,
  now: number,
  actor: string = OPERATOR,
): Promise<void> {
  const grant = await db
    .selectFrom("grants")
    .select(["account_id as accountId", "revoked_at as revokedAt"])
    .where("id", "=", grantId)
    .executeTakeFirst();
  if (!grant) throw notFound("grants", grantId);
  if (grant.revokedAt !== null) return;
  await db.updateTable("grants").set({ revoked_at: now }).where("id", "=", grantId).execute();
  await db
    .updateTable("families")
    .set({ revoked_at: now })
    .where("grant_id", "=", grantId)
    .where("revoked_at", "is", null)
    .execute();
  await addRevocation(db, { kind: "grant", id: grantId, revokedAt: now });
  const entry = { actor, event: "grant.revoked", subject: grantId, detail: { because } };
  await writeAudit(db, { at: now, accountId: grant.accountId, ...entry });
}
