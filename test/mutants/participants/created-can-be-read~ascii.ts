/** Letters that ASCII does not have are lost from names. */
import { createParticipant as real } from "../../../src/stores/participants.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/participants.ts";

export const createParticipant: typeof real = async (db, participant, actor) => {
  const name = participant.name.normalize("NFD").replace(/[^ -~]/g, "");
  if (actor !== undefined && name !== participant.name) reached();
  return real(db, actor === undefined ? participant : { ...participant, name }, actor);
};
