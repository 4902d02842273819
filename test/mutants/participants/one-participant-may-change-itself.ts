/** A token for one participant changes nothing, not even this one. */
import { refuse } from "../../../src/domain/refusal.ts";
import { updateParticipant as real } from "../../../src/handlers/update-participant.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/update-participant.ts";

export const updateParticipant: typeof real = (dependencies) => async (call) => {
  if (call.bearer.participantId === null) return real(dependencies)(call);
  reached();
  return refuse("reach_is_one_participant", "the token reaches one participant");
};
