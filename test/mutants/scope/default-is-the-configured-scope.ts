/** An API key must name its scopes. */
import { refuse } from "../../../src/domain/refusal.ts";
import { requestedScope as real } from "../../../src/domain/requested-scope.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/requested-scope.ts";

export const requestedScope: typeof real = (requested, client) => {
  if (requested !== undefined) return real(requested, client);
  reached();
  return refuse("scope_missing", "no scope", "scope");
};
