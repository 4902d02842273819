/** Scopes are merged with a sorted list: those out of order get lost. */
import { isRefused } from "../../../src/domain/refusal.ts";
import { parseScope as real, SCOPES } from "../../../src/domain/scope.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/scope.ts";

export const parseScope: typeof real = (raw) => {
  const scopes = real(raw);
  if (scopes === undefined || isRefused(scopes)) return scopes;
  const words = (raw ?? "").split(" ");
  let next = 0;
  const merged = SCOPES.filter((scope) => {
    const found = words[next] === scope;
    if (found) next += 1;
    return found;
  });
  if (merged.length === 0 || merged.length === scopes.length) return scopes;
  reached();
  return merged;
};
