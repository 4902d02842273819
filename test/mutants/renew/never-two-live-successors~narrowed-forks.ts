/** A narrowed retry gets a successor of its own, beside the one that was answered before. */
import { redeem as real } from "../../../src/stores/redeem.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/redeem.ts";

export const redeem: typeof real = async (db, call) => {
  const outcome = await real(db, call);
  const { successor, redemption } = outcome;
  if (redemption.kind !== "retry" || !successor || !call.request.scope) return outcome;
  reached();
  const generation = successor.generation + 1;
  await db.updateTable("families").set({ generation }).where("id", "=", call.request.token.familyId).execute();
  return { ...outcome, successor: { ...successor, generation } };
};
