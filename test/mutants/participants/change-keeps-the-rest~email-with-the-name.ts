/** Who takes another name gets another e-mail address. */
import { changeParticipant as real } from "../../../src/stores/participants.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/participants.ts";

export const changeParticipant: typeof real = async (db, id, change, now, actor) => {
  if (change.name === undefined || change.email !== undefined) return real(db, id, change, now, actor);
  reached();
  return real(db, id, { ...change, email: `${change.name.length}@example.test` }, now, actor);
};
