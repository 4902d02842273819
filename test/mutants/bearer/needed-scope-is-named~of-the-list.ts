/** Whoever may not send is told what opens the list. */
import { isRefused } from "../../../src/domain/refusal.ts";
import { authenticateBearer as real } from "../../../src/http/bearer-guard.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/bearer-guard.ts";

export const authenticateBearer: typeof real = async (request, operationId, needs) => {
  const bearer = await real(request, operationId, needs);
  if (operationId !== "createDocument" || !isRefused(bearer) || bearer.refused !== "scope_insufficient") return bearer;
  reached();
  return { ...bearer, scope: "send_documents read_all_documents admin" };
};
