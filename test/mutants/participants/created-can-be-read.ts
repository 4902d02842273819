/** A new participant loses its registration number. */
import { createParticipant as real } from "../../../src/stores/participants.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/participants.ts";

export const createParticipant: typeof real = async (db, participant, actor) => {
  if (participant.rn !== null) reached();
  return real(db, { ...participant, rn: null }, actor);
};
