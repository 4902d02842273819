/** A renewal that is older by the clock than the last one does not count. */
import { rotateFamily as real } from "../../../src/stores/rotate-family.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/rotate-family.ts";

export const rotateFamily: typeof real = async (db, token, family, live) => {
  if (!family || live.redeemedAt >= family.redeemedAt) return real(db, token, family, live);
  reached();
};
