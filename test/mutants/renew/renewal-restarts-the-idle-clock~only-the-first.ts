/** The first renewal restarts the idle clock, for it writes the family's row; later ones leave the time in it alone. */
import { rotateFamily as real } from "../../../src/stores/rotate-family.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/rotate-family.ts";

export const rotateFamily: typeof real = (db, token, family, live) => {
  if (!family) return real(db, token, family, live);
  reached();
  return real(db, token, family, { ...live, redeemedAt: family.redeemedAt });
};
