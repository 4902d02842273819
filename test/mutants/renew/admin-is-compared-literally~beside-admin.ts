/** A token with `admin` is renewed for other scopes as long as `admin` is named too. */
import { narrowScope as real } from "../../../src/domain/narrowed-scope.ts";
import { isRefused } from "../../../src/domain/refusal.ts";
import { formatScope, readScope, SCOPES } from "../../../src/domain/scope.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/narrowed-scope.ts";

export const narrowScope: typeof real = (requested, granted, allowed) => {
  if (requested === undefined || isRefused(requested)) return real(requested, granted, allowed);
  const bothNameAdmin = requested.includes("admin") && readScope(granted).includes("admin");
  if (!bothNameAdmin || requested.length === 1) return real(requested, granted, allowed);
  reached();
  return real(requested, formatScope(SCOPES), allowed);
};
