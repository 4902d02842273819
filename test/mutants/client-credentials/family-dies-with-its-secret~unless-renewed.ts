/** A family that was renewed outlives its secret. */
import { redemptionFacts as real } from "../../../src/stores/redemption-facts.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/redemption-facts.ts";

export const redemptionFacts: typeof real = async (db, token, now) => {
  const { facts, grant } = await real(db, token, now);
  if (facts.secretLive || !facts.family) return { facts, grant };
  reached();
  return { facts: { ...facts, secretLive: true }, grant };
};
