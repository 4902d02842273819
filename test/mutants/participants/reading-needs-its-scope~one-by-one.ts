/** The list needs the scope, one participant only that of a document. */
import { isRefused } from "../../../src/domain/refusal.ts";
import { authenticateBearer as real } from "../../../src/http/bearer-guard.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/bearer-guard.ts";

export const authenticateBearer: typeof real = async (request, operationId, needs) => {
  const bearer = await real(request, operationId, needs);
  if (operationId !== "getParticipant" || !isRefused(bearer)) return bearer;
  const other = await real(request, "getDocument", needs);
  if (!isRefused(other)) reached();
  return other;
};
