/** What the server has signed and may not be taken is one without the scope, at one address. */
import { isRefused, refuse } from "../../../src/domain/refusal.ts";
import { authenticateBearer as real } from "../../../src/http/bearer-guard.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/bearer-guard.ts";

export const authenticateBearer: typeof real = async (request, operationId, needs) => {
  const bearer = await real(request, operationId, needs);
  if (operationId !== "deleteParticipant" || !isRefused(bearer) || bearer.refused !== "token_unusable") return bearer;
  reached();
  return refuse("scope_insufficient", bearer.because);
};
