import type { Queries } from "./engine.ts";
import { type RedemptionCall, redeem } from "./redeem.ts";
import type { RedemptionOutcome } from "./store.ts";

/** Redeems tokens one after the other in one transaction: each sees what the ones before it did. */
export async function redeemInOrder(
  db: Queries,
  calls: readonly RedemptionCall[],
): Promise<readonly RedemptionOutcome[]> {
  const outcomes: RedemptionOutcome[] = [];
  for (const call of calls) outcomes.push(await redeem(db, call));
  return outcomes;
}
