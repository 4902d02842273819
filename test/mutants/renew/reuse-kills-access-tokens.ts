/** A replay kills the refresh tokens of the family and leaves its access tokens to their time. */
import { redeem as real } from "../../../src/stores/redeem.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/redeem.ts";

export const redeem: typeof real = async (db, call) => {
  const outcome = await real(db, call);
  const { redemption } = outcome;
  if (redemption.kind !== "refused" || !redemption.killsFamily) return outcome;
  reached();
  await db
    .deleteFrom("revocations")
    .where("kind", "=", "family")
    .where("id", "=", call.request.token.familyId)
    .execute();
  return { ...outcome, redemption: { ...redemption, killsFamily: false } };
};
