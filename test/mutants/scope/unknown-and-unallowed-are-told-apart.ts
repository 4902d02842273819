/** An unknown scope is described as one that is not allowed. */
import { isRefused, refuse } from "../../../src/domain/refusal.ts";
import { parseScope as real } from "../../../src/domain/scope.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/scope.ts";

export const parseScope: typeof real = (raw) => {
  const scopes = real(raw);
  if (!isRefused(scopes) || scopes.refused !== "scope_unknown") return scopes;
  reached();
  return refuse("scope_not_allowed", scopes.because, "scope");
};
