/** A node believes what it last made of a family, and not what another has made of it since. */
import { assembleStore as real } from "../../../src/stores/assemble.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/assemble.ts";

export const assembleStore: typeof real = (engine) => {
  const store = real(engine);
  const generations = new Map<string, number>();
  return {
    ...store,
    redeem: async (request, ...rest) => {
      const { familyId } = request.token;
      const generation = generations.get(familyId);
      if (generation !== undefined) {
        const { numUpdatedRows } = await engine.write((db) =>
          db
            .updateTable("families")
            .set({ generation })
            .where("id", "=", familyId)
            .where("generation", "!=", generation)
            .executeTakeFirst(),
        );
        if (numUpdatedRows > 0n) reached();
      }
      const outcome = await store.redeem(request, ...rest);
      if (outcome.successor) generations.set(familyId, outcome.successor.generation);
      return outcome;
    },
  };
};
