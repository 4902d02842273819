/** A family of which no scope is left is renewed for nothing. */
import { narrowScope as real } from "../../../src/domain/narrowed-scope.ts";
import { isRefused } from "../../../src/domain/refusal.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/narrowed-scope.ts";

export const narrowScope: typeof real = (requested, granted, allowed) => {
  const scope = real(requested, granted, allowed);
  if (!isRefused(scope) || scope.refused !== "refresh_token_unusable") return scope;
  reached();
  return [];
};
