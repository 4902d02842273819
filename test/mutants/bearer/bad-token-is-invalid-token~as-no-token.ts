/** A bad token is answered like none. */
import { isRefused, refuse } from "../../../src/domain/refusal.ts";
import { authenticateBearer as real } from "../../../src/http/bearer-guard.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/bearer-guard.ts";

export const authenticateBearer: typeof real = async (request, operationId, needs) => {
  const bearer = await real(request, operationId, needs);
  if (!isRefused(bearer) || bearer.refused !== "token_unusable") return bearer;
  reached();
  return refuse("token_missing", bearer.because);
};
