/** The renewing endpoint takes what the standard one has spent. */
import { readScope } from "../../../src/domain/scope.ts";
import { renewToken as real } from "../../../src/handlers/renew-token.ts";
import { answerTokens } from "../../../src/handlers/token/answer.ts";
import { spentLongAgo } from "../spent-long-ago.ts";

export * from "../../../src/handlers/renew-token.ts";

export const renewToken: typeof real = (dependencies) => async (call) => {
  const token = await spentLongAgo(call.body.refresh_token, dependencies);
  if (!token) return real(dependencies)(call);
  const standing = { scope: readScope(token.scope), secretId: token.secretId, grant: undefined };
  return answerTokens({ ...token, generation: token.generation + 1 }, standing, dependencies);
};
