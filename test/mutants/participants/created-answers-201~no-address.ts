/** There is no Location. */
import { createParticipant as real } from "../../../src/handlers/create-participant.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/create-participant.ts";

export const createParticipant: typeof real = (dependencies) => async (call) => {
  const answer = await real(dependencies)(call);
  if (!("status" in answer) || answer.status !== 201) return answer;
  reached();
  const { Location: _, ...headers } = answer.headers;
  return { ...answer, headers: headers as typeof answer.headers };
};
