/** The answer names the narrowed scope, and its access token holds the whole. */
import { readScope } from "../../../src/domain/scope.ts";
import { answerTokens as real } from "../../../src/handlers/token/answer.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/token/answer.ts";

export const answerTokens: typeof real = async (refreshToken, standing, dependencies) => {
  const scope = readScope(refreshToken.scope);
  if (scope.length === standing.scope.length) return real(refreshToken, standing, dependencies);
  reached();
  const answer = await real(refreshToken, { ...standing, scope }, dependencies);
  return { ...answer, body: { ...answer.body, scope: standing.scope.join(" ") } };
};
