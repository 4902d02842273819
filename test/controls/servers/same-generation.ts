/** A redemption leaves the family at the generation it has. */
import { rotateFamily as real } from "../../../src/stores/rotate-family.ts";

export * from "../../../src/stores/rotate-family.ts";

export const rotateFamily: typeof real = (db, token, family, successor) =>
  real(db, token, family, { ...successor, generation: token.generation, macKeyId: token.macKeyId });
