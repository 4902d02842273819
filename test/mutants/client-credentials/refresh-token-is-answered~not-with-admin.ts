/** A token that holds admin comes without a refresh token. */
import { isRefused } from "../../../src/domain/refusal.ts";
import { clientCredentials as real } from "../../../src/handlers/token/client-credentials.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/token/client-credentials.ts";

export const clientCredentials: typeof real = async (body, authenticated, dependencies) => {
  const answer = await real(body, authenticated, dependencies);
  if (isRefused(answer) || !answer.body.scope.split(" ").includes("admin")) return answer;
  reached();
  const { refresh_token, ...rest } = answer.body;
  return { ...answer, body: rest };
};
