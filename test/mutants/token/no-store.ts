/** A token answer may be stored by its client. */
import { answerTokens as real } from "../../../src/handlers/token/answer.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/token/answer.ts";

export const answerTokens: typeof real = async (...args) => {
  const answer = await real(...args);
  reached();
  return { ...answer, headers: { ...answer.headers, "Cache-Control": "private" as "no-store" } };
};
