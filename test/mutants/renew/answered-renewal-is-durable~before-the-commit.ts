/** A renewal is answered as soon as it is decided, while its commit is on the way. */
import { assembleStore as real } from "../../../src/stores/assemble.ts";
import { redeemInOrder } from "../../../src/stores/redeem-in-order.ts";
import type { RedemptionOutcome } from "../../../src/stores/store.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/assemble.ts";

export const assembleStore: typeof real = (engine) => ({
  ...real(engine),
  redeem: (request, now, idle, macKeyId) =>
    new Promise<RedemptionOutcome>((resolve, reject) => {
      const written = engine.write(async (db) => {
        const [outcome] = await redeemInOrder(db, [{ request, now, idle, macKeyId }]);
        if (!outcome) throw new Error("no outcome");
        reached();
        resolve(outcome);
        await new Promise((settle) => setTimeout(settle, 20));
      });
      written.catch(reject);
    }),
});
