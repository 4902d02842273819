/** The standard endpoint takes what the other has spent. */
import { readScope } from "../../../src/domain/scope.ts";
import { answerTokens } from "../../../src/handlers/token/answer.ts";
import { refreshToken as real } from "../../../src/handlers/token/refresh-token.ts";
import { spentLongAgo } from "../spent-long-ago.ts";

export * from "../../../src/handlers/token/refresh-token.ts";

export const refreshToken: typeof real = async (body, client, dependencies) => {
  const token = await spentLongAgo(body.refresh_token, dependencies);
  if (!token) return real(body, client, dependencies);
  const standing = { scope: readScope(token.scope), secretId: token.secretId, grant: undefined };
  return answerTokens({ ...token, generation: token.generation + 1 }, standing, dependencies);
};
