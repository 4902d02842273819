/** Caches are told of a first token, not of a renewed one. */
import { answerTokens as real } from "../../../src/handlers/token/answer.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/token/answer.ts";

export const answerTokens: typeof real = async (refreshToken, ...others) => {
  const answer = await real(refreshToken, ...others);
  if (refreshToken.generation === 0) return answer;
  reached();
  return { ...answer, headers: { ...answer.headers, "Cache-Control": "max-age=0" as "no-store" } };
};
