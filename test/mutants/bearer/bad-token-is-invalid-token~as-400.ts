/** What does not even look like a token is an invalid request. */
import { isRefused, refuse } from "../../../src/domain/refusal.ts";
import { authenticateBearer as real } from "../../../src/http/bearer-guard.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/bearer-guard.ts";

export const authenticateBearer: typeof real = async (request, operationId, needs) => {
  const bearer = await real(request, operationId, needs);
  const looksRight = /^Bearer [\w-]+\.[\w-]+\.[\w-]+$/i.test(request.headers.authorization ?? "");
  if (!isRefused(bearer) || bearer.refused !== "token_unusable" || looksRight) return bearer;
  reached();
  return refuse("parameter_malformed", "no token at all");
};
