/** A retry is answered with a further generation, as if it were a renewal. */
import { redeem as real } from "../../../src/stores/redeem.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/redeem.ts";

export const redeem: typeof real = async (db, call) => {
  const outcome = await real(db, call);
  if (outcome.redemption.kind !== "retry" || !outcome.successor) return outcome;
  reached();
  const { generation } = outcome.successor;
  await db
    .updateTable("families")
    .set({ generation: generation + 1 })
    .where("id", "=", call.request.token.familyId)
    .execute();
  return { ...outcome, successor: { ...outcome.successor, generation: generation + 1 } };
};
