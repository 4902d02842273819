/** A token for one participant does not find it when it would delete it. */
import { refuse } from "../../../src/domain/refusal.ts";
import { deleteParticipant as real } from "../../../src/handlers/delete-participant.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/delete-participant.ts";

export const deleteParticipant: typeof real = (dependencies) => async (call) => {
  if (call.bearer.participantId !== call.path.id) return real(dependencies)(call);
  reached();
  return refuse("resource_missing", "nothing to delete");
};
