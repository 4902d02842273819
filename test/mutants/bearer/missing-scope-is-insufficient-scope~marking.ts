/** Whoever may send may mark as processed. */
import { isRefused } from "../../../src/domain/refusal.ts";
import { authenticateBearer as real } from "../../../src/http/bearer-guard.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/bearer-guard.ts";

export const authenticateBearer: typeof real = async (request, operationId, needs) => {
  const bearer = await real(request, operationId, needs);
  if (operationId !== "markDocumentProcessed" || !isRefused(bearer) || bearer.refused !== "scope_insufficient")
    return bearer;
  const sender = await real(request, "createDocument", needs);
  if (isRefused(sender)) return bearer;
  reached();
  return sender;
};
