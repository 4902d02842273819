/** A renewal answers the refresh token that was presented, which stays good. */
import { decideRedemption } from "../../../src/domain/redemption.ts";
import { redeem as real } from "../../../src/stores/redeem.ts";
import { redemptionFacts } from "../../../src/stores/redemption-facts.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/redeem.ts";

export const redeem: typeof real = async (db, call) => {
  const { request, now, idle } = call;
  const { facts, grant } = await redemptionFacts(db, request.token, now);
  const redemption = decideRedemption(request, facts, now, idle);
  if (redemption.kind !== "rotate") return real(db, call);
  reached();
  return { redemption, successor: request.token, grant };
};
