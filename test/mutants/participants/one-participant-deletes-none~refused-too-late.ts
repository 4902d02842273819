/** A token for one participant is refused when it is gone. */
import { deleteParticipant as real } from "../../../src/handlers/delete-participant.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/delete-participant.ts";

export const deleteParticipant: typeof real = (dependencies) => async (call) => {
  const refusal = await real(dependencies)(call);
  if (call.bearer.participantId !== call.path.id) return refusal;
  reached();
  await real(dependencies)({ ...call, bearer: { ...call.bearer, participantId: null } });
  return refusal;
};
