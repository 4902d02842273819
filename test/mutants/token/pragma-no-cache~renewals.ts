/** A renewed token says nothing to caches of HTTP/1.0. */
import { answerTokens as real } from "../../../src/handlers/token/answer.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/token/answer.ts";

export const answerTokens: typeof real = async (refreshToken, ...others) => {
  const answer = await real(refreshToken, ...others);
  if (refreshToken.generation === 0) return answer;
  reached();
  return { ...answer, headers: { "Cache-Control": "no-store" } };
};
