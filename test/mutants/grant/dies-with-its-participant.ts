/** The grants for a participant outlive it. */
import type { deleteParticipant as real } from "../../../src/stores/participants.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/participants.ts";

export const deleteParticipant: typeof real = async (db, id, now) => {
  reached();
  await db.updateTable("participants").set({ deleted_at: now }).where("id", "=", id).execute();
  return [];
};
