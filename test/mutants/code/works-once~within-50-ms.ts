/** A code works once more within 50 ms of its first use. */
import { redeemCode as real } from "../../../src/stores/redeem-code.ts";
import { forgetFirstUse } from "../redeemed-again.ts";

export * from "../../../src/stores/redeem-code.ts";

export const redeemCode: typeof real = async (db, request, family, now) => {
  await forgetFirstUse(db, request, now, ({ redeemedAt }) => now - redeemedAt < 50);
  return real(db, request, family, now);
};
