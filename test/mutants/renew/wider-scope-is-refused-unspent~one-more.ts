/** One scope more than the token holds goes through. */
import { narrowScope as real } from "../../../src/domain/narrowed-scope.ts";
import { isRefused } from "../../../src/domain/refusal.ts";
import { formatScope, intersect, readScope } from "../../../src/domain/scope.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/narrowed-scope.ts";

export const narrowScope: typeof real = (requested, granted, allowed) => {
  const family = readScope(granted);
  if (requested === undefined || isRefused(requested)) return real(requested, granted, allowed);
  if (intersect(requested, family).length !== requested.length - 1) return real(requested, granted, allowed);
  reached();
  return real(requested, formatScope([...family, ...requested]), allowed);
};
