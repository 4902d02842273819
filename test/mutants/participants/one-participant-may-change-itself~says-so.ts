/** A change by a token for one participant is answered and not made. */
import { updateParticipant as real } from "../../../src/handlers/update-participant.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/update-participant.ts";

export const updateParticipant: typeof real = (dependencies) => async (call) => {
  if (call.bearer.participantId === null) return real(dependencies)(call);
  reached();
  return real(dependencies)({ ...call, body: {} });
};
