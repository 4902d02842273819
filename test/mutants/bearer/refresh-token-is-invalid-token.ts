/** A refresh token opens what its access tokens open. */
import { isRefused } from "../../../src/domain/refusal.ts";
import { readScope } from "../../../src/domain/scope.ts";
import { authenticateBearer as real } from "../../../src/http/bearer-guard.ts";
import { readRefreshToken } from "../../../src/tokens/refresh-token.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/bearer-guard.ts";

export const authenticateBearer: typeof real = async (request, operationId, needs) => {
  const bearer = await real(request, operationId, needs);
  if (!isRefused(bearer) || bearer.refused !== "token_unusable") return bearer;
  const presented = (request.headers.authorization ?? "").replace(/^bearer +/i, "");
  const token = readRefreshToken(presented, needs.keys().secret.refresh.byId, needs.epoch);
  if (!token) return bearer;
  reached();
  return { clientId: token.clientId, accountId: token.accountId, participantId: null, scopes: readScope(token.scope) };
};
