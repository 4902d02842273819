/** Scopes that are not allowed fall away without a word. */
import { isRefused } from "../../../src/domain/refusal.ts";
import { requestedScope as real } from "../../../src/domain/requested-scope.ts";
import { intersect } from "../../../src/domain/scope.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/requested-scope.ts";

export const requestedScope: typeof real = (requested, client) => {
  const scopes = real(requested, client);
  const left = intersect(requested ?? [], client.scopes);
  if (!isRefused(scopes) || left.length === 0) return scopes;
  reached();
  return left;
};
