/** Who asks for an identifier that is held is created, or changed, without it. */
import { isRefused } from "../../../src/domain/refusal.ts";
import { addParticipant as realAdd, changeInReach as realChange } from "../../../src/stores/participant-changes.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/participant-changes.ts";

export const addParticipant: typeof realAdd = async (db, participant, actor) => {
  const added = await realAdd(db, participant, actor);
  if (!isRefused(added)) return added;
  reached();
  return realAdd(db, { ...participant, participantId: null }, actor);
};

export const changeInReach: typeof realChange = async (db, id, reach, change, now, actor) => {
  const changed = await realChange(db, id, reach, change, now, actor);
  if (!isRefused(changed) || changed.refused !== "identifier_taken") return changed;
  reached();
  const { participantId: _, ...rest } = change;
  return realChange(db, id, reach, rest, now, actor);
};
