/** The token_type tells how the token is written, not how it is used. */
import { answerTokens as real } from "../../../src/handlers/token/answer.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/token/answer.ts";

export const answerTokens: typeof real = async (...args) => {
  const answer = await real(...args);
  reached();
  return { ...answer, body: { ...answer.body, token_type: "at+jwt" as "Bearer" } };
};
