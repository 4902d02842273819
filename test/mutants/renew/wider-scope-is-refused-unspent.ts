/** Of a wider scope the token's own part is granted. */
import { narrowScope as real } from "../../../src/domain/narrowed-scope.ts";
import { isRefused } from "../../../src/domain/refusal.ts";
import { includesAll, intersect, readScope } from "../../../src/domain/scope.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/narrowed-scope.ts";

export const narrowScope: typeof real = (requested, granted, allowed) => {
  const family = readScope(granted);
  if (requested === undefined || isRefused(requested) || includesAll(family, requested))
    return real(requested, granted, allowed);
  reached();
  const held = intersect(requested, family);
  return held.length > 0 ? held : family;
};
