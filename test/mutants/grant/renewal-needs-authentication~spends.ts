/** A renewal of a grant without credentials is refused, but has spent the token. */
import { redeem as real } from "../../../src/stores/redeem.ts";
import { redemptionFacts } from "../../../src/stores/redemption-facts.ts";
import { rotateFamily } from "../../../src/stores/rotate-family.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/redeem.ts";

export const redeem: typeof real = async (db, call) => {
  const outcome = await real(db, call);
  const { redemption } = outcome;
  if (redemption.kind !== "refused" || redemption.refusal.refused !== "client_authentication_missing") return outcome;
  const { token } = call.request;
  const { facts } = await redemptionFacts(db, token, call.now);
  if (facts.family?.generation !== token.generation) return outcome;
  reached();
  const live = { macKeyId: call.macKeyId, secretId: null, redeemedAt: call.now, generation: token.generation + 1 };
  await rotateFamily(db, token, facts.family, live);
  return outcome;
};
