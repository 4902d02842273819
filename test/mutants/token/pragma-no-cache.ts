/** A token answer says nothing to caches of HTTP/1.0. */
import { answerTokens as real } from "../../../src/handlers/token/answer.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/token/answer.ts";

export const answerTokens: typeof real = async (...args) => {
  const answer = await real(...args);
  reached();
  return { ...answer, headers: { "Cache-Control": "no-store" } };
};
