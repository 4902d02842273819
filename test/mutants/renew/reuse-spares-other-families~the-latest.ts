/** A replay takes the family along that was renewed last before it. */
import { redeem as real } from "../../../src/stores/redeem.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/redeem.ts";

export const redeem: typeof real = async (db, call) => {
  const outcome = await real(db, call);
  const { redemption } = outcome;
  if (redemption.kind !== "refused" || !redemption.killsFamily) return outcome;
  const latest = await db
    .selectFrom("families")
    .select("id")
    .where("client_id", "=", call.request.token.clientId)
    .where("revoked_at", "is", null)
    .orderBy("redeemed_at", "desc")
    .executeTakeFirst();
  if (!latest) return outcome;
  reached();
  await db.updateTable("families").set({ revoked_at: call.now }).where("id", "=", latest.id).execute();
  return outcome;
};
