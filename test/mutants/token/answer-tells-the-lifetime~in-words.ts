/** expires_in is a string. */
import { answerTokens as real } from "../../../src/handlers/token/answer.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/token/answer.ts";

export const answerTokens: typeof real = async (...args) => {
  const answer = await real(...args);
  reached();
  return { ...answer, body: { ...answer.body, expires_in: String(answer.body.expires_in) as unknown as number } };
};
