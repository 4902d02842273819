/** A token answer calls itself plain text. */
import { answerTokens as real } from "../../../src/handlers/token/answer.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/token/answer.ts";

export const answerTokens: typeof real = async (...args) => {
  const answer = await real(...args);
  reached();
  return { ...answer, type: "text/plain" as "application/json" };
};
