/** A renewal without `scope` is granted whatever its client may have. */
import { narrowScope as real } from "../../../src/domain/narrowed-scope.ts";
import { includesAll, readScope } from "../../../src/domain/scope.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/narrowed-scope.ts";

export const narrowScope: typeof real = (requested, granted, allowed) => {
  if (requested) return real(requested, granted, allowed);
  if (!includesAll(readScope(granted), allowed)) reached();
  return allowed;
};
