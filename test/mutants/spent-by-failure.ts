import type { CodeRedemptionRequest } from "../../src/domain/code-redemption.ts";
import { findFamily, insertFamily } from "../../src/stores/families.ts";
import type { redeemCode } from "../../src/stores/redeem-code.ts";
import { reached } from "./reached.ts";

/** A refused redemption spends an unspent code, where `may` says so: the family it would begin is there, and dead. */
export const spentByFailure =
  (real: typeof redeemCode, may: (request: CodeRedemptionRequest) => boolean): typeof redeemCode =>
  async (db, request, family, now) => {
    const outcome = await real(db, request, family, now);
    const { code, clientId } = request;
    const { redemption, grant } = outcome;
    if (redemption.kind !== "refused" || !grant || !may(request)) return outcome;
    if (await findFamily(db, code.familyId)) return outcome;
    reached();
    await insertFamily(db, {
      id: code.familyId,
      client_id: clientId,
      account_id: grant.accountId,
      grant_id: code.grantId,
      secret_id: null,
      generation: 0,
      mac_key_id: family.macKeyId,
      redeemed_at: now,
      expires_at: family.expiresAt,
      revoked_at: now,
    });
    return outcome;
  };
