/** A refresh token in the place of an access token is an invalid request. */
import { isRefused, refuse } from "../../../src/domain/refusal.ts";
import { authenticateBearer as real } from "../../../src/http/bearer-guard.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/bearer-guard.ts";

export const authenticateBearer: typeof real = async (request, operationId, needs) => {
  const bearer = await real(request, operationId, needs);
  if (!isRefused(bearer) || !/ csr_/.test(request.headers.authorization ?? "")) return bearer;
  reached();
  return refuse("parameter_malformed", "a refresh token");
};
