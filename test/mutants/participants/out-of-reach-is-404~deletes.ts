/** Whoever holds admin deletes a participant of any account. */
import { deleteParticipant as real } from "../../../src/handlers/delete-participant.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/delete-participant.ts";

export const deleteParticipant: typeof real = (dependencies) => async (call) => {
  const participant = await dependencies.store.findParticipant(call.path.id);
  if (!participant || participant.accountId === call.bearer.accountId) return real(dependencies)(call);
  reached();
  return real(dependencies)({ ...call, bearer: { ...call.bearer, accountId: participant.accountId } });
};
