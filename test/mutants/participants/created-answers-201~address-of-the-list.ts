/** Location is the address of the list. */
import { createParticipant as real } from "../../../src/handlers/create-participant.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/create-participant.ts";

export const createParticipant: typeof real = (dependencies) => async (call) => {
  const answer = await real(dependencies)(call);
  if (!("status" in answer) || answer.status !== 201) return answer;
  reached();
  return { ...answer, headers: { ...answer.headers, Location: "/api/participants" } };
};
