/** A malformed scope is told invalid_request. */
import { isRefused, refuse } from "../../../src/domain/refusal.ts";
import { parseScope as real } from "../../../src/domain/scope.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/scope.ts";

export const parseScope: typeof real = (raw) => {
  const scopes = real(raw);
  if (!isRefused(scopes) || scopes.refused !== "scope_malformed") return scopes;
  reached();
  return refuse("parameter_malformed", scopes.because, "scope");
};
