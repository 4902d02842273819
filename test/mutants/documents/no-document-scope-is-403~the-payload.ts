/** A token without a scope for documents finds no payload. */
import { isRefused } from "../../../src/domain/refusal.ts";
import { authenticateBearer as real } from "../../../src/http/bearer-guard.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/bearer-guard.ts";

export const authenticateBearer: typeof real = async (request, operationId, needs) => {
  const right = await real(request, operationId, needs);
  if (operationId !== "getDocumentPayload" || !isRefused(right) || right.refused !== "scope_insufficient") return right;
  const bearer = await real(request, "getParticipant", needs);
  if (bearer === undefined || isRefused(bearer)) return right;
  reached();
  return bearer;
};
