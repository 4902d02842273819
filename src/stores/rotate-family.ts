import type { Family } from "../domain/refresh-family.ts";
import type { RefreshToken } from "../domain/refresh-token.ts";
import type { Queries } from "./engine.ts";
import { familyRow, insertFamily } from "./families.ts";

/** Makes the next generation the live one: a first renewal gives the family its row, a later one changes that row. */
export async function rotateFamily(
  db: Queries,
  token: RefreshToken,
  family: Family | undefined,
  live: Pick<Family, "generation" | "macKeyId" | "secretId" | "redeemedAt">,
): Promise<void> {
  const change = {
    generation: live.generation,
    mac_key_id: live.macKeyId,
    secret_id: live.secretId,
    redeemed_at: live.redeemedAt,
    expires_at: token.expiresAt,
  };
  if (!family) {
    await insertFamily(db, { ...familyRow(token), ...change });
    return;
  }
  const { numUpdatedRows } = await db
    .updateTable("families")
    .set(change)
    .where("id", "=", token.familyId)
    .where("generation", "=", token.generation)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Error("a family's generation moved inside the transaction that read it");
}
