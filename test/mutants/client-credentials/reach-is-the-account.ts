/** A token in the client's own name names a participant. */
import { answerTokens as real } from "../../../src/handlers/token/answer.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/token/answer.ts";

export const answerTokens: typeof real = async (refreshToken, standing, dependencies) => {
  const answer = await real(refreshToken, standing, dependencies);
  if (refreshToken.grantId !== null) return answer;
  reached();
  return { ...answer, body: { ...answer.body, participant_id: refreshToken.accountId } };
};
