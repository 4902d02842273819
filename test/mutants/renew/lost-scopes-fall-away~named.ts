/** A scope that the client has lost is granted to whoever names it. */
import { narrowScope as real } from "../../../src/domain/narrowed-scope.ts";
import { isRefused } from "../../../src/domain/refusal.ts";
import { includesAll, SCOPES } from "../../../src/domain/scope.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/narrowed-scope.ts";

export const narrowScope: typeof real = (requested, granted, allowed) => {
  if (requested === undefined || isRefused(requested) || includesAll(allowed, requested))
    return real(requested, granted, allowed);
  reached();
  return real(requested, granted, SCOPES);
};
