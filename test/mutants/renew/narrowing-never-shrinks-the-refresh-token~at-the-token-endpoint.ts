/** At the token endpoint a narrowed renewal answers a refresh token of the narrowed scope. */
import { isRefused } from "../../../src/domain/refusal.ts";
import { refreshToken as real } from "../../../src/handlers/token/refresh-token.ts";
import { readRefreshToken, writeRefreshToken } from "../../../src/tokens/refresh-token.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/token/refresh-token.ts";

export const refreshToken: typeof real = async (body, client, dependencies) => {
  const answer = await real(body, client, dependencies);
  if (isRefused(answer)) return answer;
  const { refresh_token = "", scope = "" } = answer.body;
  const { byId } = dependencies.keys().secret.refresh;
  const token = readRefreshToken(refresh_token, byId, dependencies.epoch);
  const key = token && byId.get(token.macKeyId);
  if (!key || token.scope === scope) return answer;
  reached();
  return { ...answer, body: { ...answer.body, refresh_token: writeRefreshToken({ ...token, scope }, key) } };
};
