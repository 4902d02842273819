/** A narrowed renewal answers a refresh token of the narrowed scope. */
import { formatScope } from "../../../src/domain/scope.ts";
import { answerTokens as real } from "../../../src/handlers/token/answer.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/token/answer.ts";

export const answerTokens: typeof real = (refreshToken, standing, dependencies) => {
  const scope = formatScope(standing.scope);
  if (refreshToken.generation === 0 || scope === refreshToken.scope) return real(refreshToken, standing, dependencies);
  reached();
  return real({ ...refreshToken, scope }, standing, dependencies);
};
