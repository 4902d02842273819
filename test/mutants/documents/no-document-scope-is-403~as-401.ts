/** A token that could show no document counts as none. */
import { isRefused, refuse } from "../../../src/domain/refusal.ts";
import { authenticateBearer as real } from "../../../src/http/bearer-guard.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/bearer-guard.ts";

export const authenticateBearer: typeof real = async (request, operationId, needs) => {
  const right = await real(request, operationId, needs);
  if (operationId !== "getDocument" || !isRefused(right) || right.refused !== "scope_insufficient") return right;
  reached();
  return refuse("token_unusable", "the token shows no document");
};
