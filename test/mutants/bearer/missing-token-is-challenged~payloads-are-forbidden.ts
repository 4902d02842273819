/** At one address a request without a token is one that may not. */
import { refuse } from "../../../src/domain/refusal.ts";
import { authenticateBearer as real } from "../../../src/http/bearer-guard.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/bearer-guard.ts";

export const authenticateBearer: typeof real = async (request, operationId, needs) => {
  const bearer = await real(request, operationId, needs);
  if (operationId !== "getDocumentPayload" || !bearer || !("refused" in bearer) || bearer.refused !== "token_missing")
    return bearer;
  reached();
  return refuse("scope_insufficient", "nobody may see this");
};
