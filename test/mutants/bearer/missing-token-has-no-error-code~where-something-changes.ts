/** Whoever would change something without a token is told that the request is invalid. */
import { isRefused, refuse } from "../../../src/domain/refusal.ts";
import { authenticateBearer as real } from "../../../src/http/bearer-guard.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/bearer-guard.ts";

export const authenticateBearer: typeof real = async (request, operationId, needs) => {
  const bearer = await real(request, operationId, needs);
  if (!isRefused(bearer) || bearer.refused !== "token_missing" || /^(?:get|list)/.test(operationId ?? ""))
    return bearer;
  reached();
  return refuse("token_unusable", "no access token");
};
