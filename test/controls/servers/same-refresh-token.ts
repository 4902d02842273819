/** A redemption answers the refresh token that was presented. */
import { redeem as real } from "../../../src/stores/redeem.ts";

export * from "../../../src/stores/redeem.ts";

export const redeem: typeof real = async (db, call) => {
  const outcome = await real(db, call);
  const { generation, macKeyId } = call.request.token;
  return outcome.successor ? { ...outcome, successor: { generation, macKeyId } } : outcome;
};
