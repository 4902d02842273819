/** A replay kills every family of the client. */
import { redeem as real } from "../../../src/stores/redeem.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/redeem.ts";

export const redeem: typeof real = async (db, call) => {
  const outcome = await real(db, call);
  const { redemption } = outcome;
  if (redemption.kind !== "refused" || !redemption.killsFamily) return outcome;
  const { numUpdatedRows } = await db
    .updateTable("families")
    .set({ revoked_at: call.now })
    .where("client_id", "=", call.request.token.clientId)
    .where("revoked_at", "is", null)
    .executeTakeFirst();
  if (numUpdatedRows > 0n) reached();
  return outcome;
};
