/** A family of which no scope is left is refused as if the renewal had asked for too much. */
import { narrowScope as real } from "../../../src/domain/narrowed-scope.ts";
import { isRefused, refuse } from "../../../src/domain/refusal.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/narrowed-scope.ts";

export const narrowScope: typeof real = (requested, granted, allowed) => {
  const scope = real(requested, granted, allowed);
  if (!isRefused(scope) || scope.refused !== "refresh_token_unusable") return scope;
  reached();
  return refuse("scope_not_allowed", scope.because, "scope");
};
