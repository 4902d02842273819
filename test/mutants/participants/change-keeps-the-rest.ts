/** A change without a number removes it. */
import { changeParticipant as real } from "../../../src/stores/participants.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/participants.ts";

export const changeParticipant: typeof real = async (db, id, change, now, actor) => {
  reached();
  return real(db, id, { euVatId: null, rn: null, participantId: null, ...change }, now, actor);
};
