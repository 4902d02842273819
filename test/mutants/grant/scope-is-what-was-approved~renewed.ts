/** A renewal gives back what the user did not approve. */

import { narrowScope as real } from "../../../src/domain/narrowed-scope.ts";
import { isRefused } from "../../../src/domain/refusal.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/narrowed-scope.ts";

export const narrowScope: typeof real = (requested, granted, allowed) => {
  const scope = real(requested, granted, allowed);
  if (isRefused(scope) || requested || scope.length === allowed.length) return scope;
  reached();
  return allowed;
};
