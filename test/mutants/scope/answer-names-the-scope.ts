/** The answer names the scopes only when the request did not. */
import { isRefused } from "../../../src/domain/refusal.ts";
import { clientCredentials as real } from "../../../src/handlers/token/client-credentials.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/token/client-credentials.ts";

export const clientCredentials: typeof real = async (body, authenticated, dependencies) => {
  const answer = await real(body, authenticated, dependencies);
  if (isRefused(answer) || body.scope === undefined) return answer;
  reached();
  const { scope, ...rest } = answer.body;
  return { ...answer, body: rest as typeof answer.body };
};
