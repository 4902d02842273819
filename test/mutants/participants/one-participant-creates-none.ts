/** A token for one participant creates others. */
import { createParticipant as real } from "../../../src/handlers/create-participant.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/create-participant.ts";

export const createParticipant: typeof real = (dependencies) => async (call) => {
  if (call.bearer.participantId !== null) reached();
  return real(dependencies)({ ...call, bearer: { ...call.bearer, participantId: null } });
};
