/** Of several members that are null one is removed. */
import { changeParticipant as real } from "../../../src/stores/participants.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/participants.ts";

export const changeParticipant: typeof real = async (db, id, change, now, actor) => {
  const [, ...others] = Object.entries(change).filter(([, value]) => value === null);
  if (others.length > 0) reached();
  const kept = Object.entries(change).filter(([name]) => !others.some(([other]) => other === name));
  return real(db, id, Object.fromEntries(kept), now, actor);
};
