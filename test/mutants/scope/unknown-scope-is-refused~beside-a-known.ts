/** An unknown scope falls away where a known one stands beside it. */
import { isRefused } from "../../../src/domain/refusal.ts";
import { parseScope as real, SCOPES } from "../../../src/domain/scope.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/scope.ts";

export const parseScope: typeof real = (raw) => {
  const scopes = real(raw);
  const words = (raw ?? "").split(" ");
  const known = SCOPES.filter((scope) => words.includes(scope));
  if (!isRefused(scopes) || scopes.refused !== "scope_unknown" || known.length === 0) return scopes;
  reached();
  return known;
};
