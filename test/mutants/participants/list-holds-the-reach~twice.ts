/** A list of one part begins again at its end. */
import { participantsInReach as real } from "../../../src/stores/participants.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/participants.ts";

export const participantsInReach: typeof real = async (db, bearer, after, limit) => {
  const own = await real(db, bearer, after, limit);
  if (own.length < 2 || own.length >= limit - 1) return own;
  reached();
  return [...own, ...own.slice(0, 1)];
};
