/** A token for one participant lists those of the account. */
import { participantsInReach as real } from "../../../src/stores/participants.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/participants.ts";

export const participantsInReach: typeof real = async (db, bearer, after, limit) => {
  if (bearer.participantId !== null) reached();
  return real(db, { ...bearer, participantId: null }, after, limit);
};
