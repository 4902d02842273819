/** A code works as long as it lives. */
import { redeemCode as real } from "../../../src/stores/redeem-code.ts";
import { forgetFirstUse } from "../redeemed-again.ts";

export * from "../../../src/stores/redeem-code.ts";

export const redeemCode: typeof real = async (db, request, family, now) => {
  await forgetFirstUse(db, request, now, () => true);
  return real(db, request, family, now);
};
