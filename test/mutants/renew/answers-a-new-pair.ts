/** A renewal answers no refresh token. */
import { isRefused } from "../../../src/domain/refusal.ts";
import { renewToken as real } from "../../../src/handlers/renew-token.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/renew-token.ts";

export const renewToken: typeof real = (dependencies) => async (call) => {
  const answer = await real(dependencies)(call);
  if (isRefused(answer) || answer.status !== 200) return answer;
  reached();
  const { refresh_token: _, ...body } = answer.body;
  return { ...answer, body };
};
