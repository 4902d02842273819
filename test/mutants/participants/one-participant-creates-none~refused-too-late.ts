/** A token for one participant is refused when the other one is there. */
import { createParticipant as real } from "../../../src/handlers/create-participant.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/create-participant.ts";

export const createParticipant: typeof real = (dependencies) => async (call) => {
  const refusal = await real(dependencies)(call);
  if (call.bearer.participantId === null || !("refused" in refusal)) return refusal;
  reached();
  await real(dependencies)({ ...call, bearer: { ...call.bearer, participantId: null } });
  return refusal;
};
