/** A member that is null is one that is left out. */
import { changeParticipant as real } from "../../../src/stores/participants.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/participants.ts";

export const changeParticipant: typeof real = async (db, id, change, now, actor) => {
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== null));
  if (Object.keys(given).length < Object.keys(change).length) reached();
  return real(db, id, given, now, actor);
};
