import type { Insertable } from "kysely";
import type { Family } from "../domain/refresh-family.ts";
import type { RefreshToken } from "../domain/refresh-token.ts";
import type { Queries } from "./engine.ts";
import { addRevocation } from "./revocations.ts";
import type { Tables } from "./schema.ts";

export async function findFamily(db: Queries, familyId: string): Promise<Family | undefined> {
  const row = await db
    .selectFrom("families")
    .select(["id", "generation", "mac_key_id as macKeyId", "secret_id as secretId", "redeemed_at as redeemedAt"])
    .select("revoked_at")
    .where("id", "=", familyId)
    .executeTakeFirst();
  if (!row) return undefined;
  const { revoked_at, ...family } = row;
  return { ...family, revoked: revoked_at !== null };
}

export async function insertFamily(db: Queries, row: Insertable<Tables["families"]>): Promise<void> {
  await db.insertInto("families").values(row).execute();
}

/** The row of a token's family as the token tells it. */
export const familyRow = (token: RefreshToken): Insertable<Tables["families"]> => ({
  id: token.familyId,
  client_id: token.clientId,
  account_id: token.accountId,
  grant_id: token.grantId,
  secret_id: token.secretId,
  generation: token.generation,
  mac_key_id: token.macKeyId,
  redeemed_at: token.issuedAt,
  expires_at: token.expiresAt,
  revoked_at: null,
});

/** Ends a family that has a row, with the access tokens issued to it. False when it had ended before. */
export async function endFamily(db: Queries, familyId: string, now: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("families")
    .set({ revoked_at: now })
    .where("id", "=", familyId)
    .where("revoked_at", "is", null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  await addRevocation(db, { kind: "family", id: familyId, revokedAt: now });
  return true;
}

/** Notes that a lost answer was answered again, for whoever asks why a connection behaved as it did. */
export async function noteRetry(db: Queries, familyId: string, now: number): Promise<void> {
  await db
    .updateTable("families")
    .set((eb) => ({ retries: eb("retries", "+", 1), retried_at: now }))
    .where("id", "=", familyId)
    .execute();
}
