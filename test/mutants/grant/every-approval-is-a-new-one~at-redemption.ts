/** A redeemed code ends the chains that earlier codes of the same user for the same client began. */
import { endFamily } from "../../../src/stores/families.ts";
import { redeemCode as real } from "../../../src/stores/redeem-code.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/redeem-code.ts";

export const redeemCode: typeof real = async (db, request, family, now) => {
  const outcome = await real(db, request, family, now);
  const { grant, redemption } = outcome;
  if (!grant || redemption.kind === "refused") return outcome;
  const earlier = await db
    .selectFrom("families")
    .innerJoin("grants", "grants.id", "families.grant_id")
    .select("families.id")
    .where("grants.client_id", "=", grant.clientId)
    .where("grants.user_id", "=", grant.userId)
    .where("families.revoked_at", "is", null)
    .where("families.id", "!=", request.code.familyId)
    .execute();
  for (const { id } of earlier) {
    reached();
    await endFamily(db, id, now);
  }
  return outcome;
};
