/** Who moves to another country loses its registration number. */
import { changeParticipant as real } from "../../../src/stores/participants.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/participants.ts";

export const changeParticipant: typeof real = async (db, id, change, now, actor) => {
  if (change.countryCode === undefined || change.rn !== undefined) return real(db, id, change, now, actor);
  reached();
  return real(db, id, { ...change, rn: null }, now, actor);
};
