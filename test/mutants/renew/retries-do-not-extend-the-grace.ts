/** Every retry that is answered opens the grace window anew. */
import { redeem as real } from "../../../src/stores/redeem.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/redeem.ts";

export const redeem: typeof real = async (db, call) => {
  const outcome = await real(db, call);
  if (outcome.redemption.kind !== "retry") return outcome;
  reached();
  await db
    .updateTable("families")
    .set({ redeemed_at: call.now })
    .where("id", "=", call.request.token.familyId)
    .execute();
  return outcome;
};
