/** A token for one participant deletes it. */
import { deleteParticipant as real } from "../../../src/handlers/delete-participant.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/delete-participant.ts";

export const deleteParticipant: typeof real = (dependencies) => async (call) => {
  if (call.bearer.participantId !== call.path.id) return real(dependencies)(call);
  reached();
  return real(dependencies)({ ...call, bearer: { ...call.bearer, participantId: null } });
};
