/** The token endpoint answers the refresh token that was presented, and the new one to nobody. */
import { isRefused } from "../../../src/domain/refusal.ts";
import { refreshToken as real } from "../../../src/handlers/token/refresh-token.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/token/refresh-token.ts";

export const refreshToken: typeof real = async (body, client, dependencies) => {
  const answer = await real(body, client, dependencies);
  if (isRefused(answer)) return answer;
  reached();
  return { ...answer, body: { ...answer.body, refresh_token: body.refresh_token } };
};
