/** A replay kills the refresh token only. */
import { assembleStore as real } from "../../../src/stores/assemble.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/assemble.ts";

export const assembleStore: typeof real = (engine) => {
  const store = real(engine);
  return {
    ...store,
    redeemCode: async (request, ...rest) => {
      const outcome = await store.redeemCode(request, ...rest);
      const { redemption } = outcome;
      if (redemption.kind !== "refused" || !redemption.killsFamily) return outcome;
      reached();
      await engine.write((db) => db.deleteFrom("revocations").where("id", "=", request.code.familyId).execute());
      return { ...outcome, redemption: { ...redemption, killsFamily: false } };
    },
  };
};
