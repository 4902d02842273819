/** A wider scope is told as a token that is no good. */
import { narrowScope as real } from "../../../src/domain/narrowed-scope.ts";
import { isRefused, refuse } from "../../../src/domain/refusal.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/narrowed-scope.ts";

export const narrowScope: typeof real = (requested, granted, allowed) => {
  const scope = real(requested, granted, allowed);
  if (!isRefused(scope) || scope.refused !== "scope_wider") return scope;
  reached();
  return refuse("refresh_token_unusable", scope.because);
};
