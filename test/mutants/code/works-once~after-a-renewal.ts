/** A code works again once its refresh token was renewed. */
import { redeemCode as real } from "../../../src/stores/redeem-code.ts";
import { forgetFirstUse } from "../redeemed-again.ts";

export * from "../../../src/stores/redeem-code.ts";

export const redeemCode: typeof real = async (db, request, family, now) => {
  await forgetFirstUse(db, request, now, ({ generation }) => generation > 0);
  return real(db, request, family, now);
};
