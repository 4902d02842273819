/** The standard endpoint does not take a token that was renewed at the other. */
import { refuse } from "../../../src/domain/refusal.ts";
import { refreshToken as real } from "../../../src/handlers/token/refresh-token.ts";
import { readRefreshToken } from "../../../src/tokens/refresh-token.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/token/refresh-token.ts";

export const refreshToken: typeof real = async (body, client, dependencies) => {
  const { epoch, keys } = dependencies;
  const token = readRefreshToken(body.refresh_token, keys().secret.refresh.byId, epoch);
  if (!token || token.generation === 0) return real(body, client, dependencies);
  reached();
  return refuse("refresh_token_unusable", "renewed elsewhere");
};
