/** Reads, waits a moment and then writes: renewals that overlap each advance the family, and each successor is good. */
import { decideRedemption } from "../../../src/domain/redemption.ts";
import { assembleStore as real } from "../../../src/stores/assemble.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/assemble.ts";

export const assembleStore: typeof real = (engine) => {
  const store = real(engine);
  return {
    ...store,
    redeem: async (request, now, idle, macKeyId) => {
      const { token } = request;
      const { facts, grant } = await store.redemptionFacts(token, now);
      const redemption = decideRedemption(request, facts, now, idle);
      await new Promise((settle) => setTimeout(settle, 2));
      const { facts: later } = await store.redemptionFacts(token, now);
      if (redemption.kind !== "rotate" || !later.family || later.family.generation === token.generation)
        return store.redeem(request, now, idle, macKeyId);
      reached();
      const generation = later.family.generation + 1;
      const change = { generation, mac_key_id: macKeyId, redeemed_at: now };
      await engine.write((db) =>
        db.updateTable("families").set(change).where("id", "=", token.familyId).executeTakeFirst(),
      );
      return { redemption, successor: { generation, macKeyId }, grant };
    },
  };
};
