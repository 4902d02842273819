/** The family that a replay kills dies half a second later. */
import { assembleStore as real } from "../../../src/stores/assemble.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/assemble.ts";

export const assembleStore: typeof real = (engine) => {
  const store = real(engine);
  return {
    ...store,
    redeem: async (request, now, ...rest) => {
      const outcome = await store.redeem(request, now, ...rest);
      if (outcome.redemption.kind !== "refused" || !outcome.redemption.killsFamily) return outcome;
      reached();
      const mark = (revoked_at: number | null) =>
        engine.write((db) =>
          db.updateTable("families").set({ revoked_at }).where("id", "=", request.token.familyId).execute(),
        );
      await mark(null);
      setTimeout(() => void mark(now), 500).unref();
      return outcome;
    },
  };
};
