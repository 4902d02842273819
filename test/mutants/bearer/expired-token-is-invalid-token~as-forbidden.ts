/** An expired token is one without the scope. */
import { isRefused, refuse } from "../../../src/domain/refusal.ts";
import { authenticateBearer as real } from "../../../src/http/bearer-guard.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/bearer-guard.ts";

export const authenticateBearer: typeof real = async (request, operationId, needs) => {
  const bearer = await real(request, operationId, needs);
  if (!isRefused(bearer) || bearer.refused !== "token_unusable") return bearer;
  const earlier = await real(request, operationId, { ...needs, clock: () => needs.clock() - 900_000 });
  if (isRefused(earlier)) return bearer;
  reached();
  return refuse("scope_insufficient", "the token has expired");
};
