/** A token with `admin` is renewed for whatever scope it names, for `admin` opens everything anyhow. */
import { narrowScope as real } from "../../../src/domain/narrowed-scope.ts";
import { formatScope, readScope, SCOPES } from "../../../src/domain/scope.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/narrowed-scope.ts";

export const narrowScope: typeof real = (requested, granted, allowed) => {
  if (!requested || !readScope(granted).includes("admin") || granted === formatScope(SCOPES))
    return real(requested, granted, allowed);
  reached();
  return real(requested, formatScope(SCOPES), allowed);
};
