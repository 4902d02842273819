import { OPERATOR, writeAudit } from "./audit.ts";
import type { Queries } from "./engine.ts";
import { notFound, requireExisting, requireNew } from "./existence.ts";
import { findFamily, insertFamily } from "./families.ts";
import { addRevocation } from "./revocations.ts";
import { Conflict, type Grant } from "./store.ts";

/** Writes what a user approved, and the family that its code was redeemed for, at generation 0. */
export async function createGrant(
  db: Queries,
  grant: Grant,
  family: { id: string; macKeyId: string; expiresAt: number },
  now: number,
): Promise<void> {
  const { id, clientId, accountId, userId, participantId, scope } = grant;
  await requireExisting(db, "clients", clientId);
  await requireExisting(db, "users", userId);
  if (participantId !== null) await requireExisting(db, "participants", participantId);
  await requireNew(db, "grants", id);
  if (await findFamily(db, family.id)) throw new Conflict(`The family "${family.id}" has begun already.`);
  await db
    .insertInto("grants")
    .values({
      id,
      client_id: clientId,
      account_id: accountId,
      user_id: userId,
      participant_id: participantId,
      scope,
      created_at: now,
      revoked_at: null,
    })
    .execute();
  await insertFamily(db, {
    id: family.id,
    client_id: clientId,
    account_id: accountId,
    grant_id: id,
    secret_id: null,
    generation: 0,
    mac_key_id: family.macKeyId,
    redeemed_at: now,
    expires_at: family.expiresAt,
    revoked_at: null,
  });
  const detail = { client: clientId, participant: participantId, scope, family: family.id };
  await writeAudit(db, { at: now, accountId, actor: userId, event: "grant.created", subject: id, detail });
}

/** Ends a grant with its families and what they were issued. Final and idempotent. */
export async function revokeGrant(db: Queries, grantId: string, because: string, now: number): Promise<void> {
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
  const entry = { actor: OPERATOR, event: "grant.revoked", subject: grantId, detail: { because } };
  await writeAudit(db, { at: now, accountId: grant.accountId, ...entry });
}
