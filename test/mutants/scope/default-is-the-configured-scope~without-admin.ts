/** A request without scope is granted every configured scope but admin. */
import { isRefused } from "../../../src/domain/refusal.ts";
import { requestedScope as real } from "../../../src/domain/requested-scope.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/requested-scope.ts";

export const requestedScope: typeof real = (requested, client) => {
  const scopes = real(requested, client);
  if (requested !== undefined || isRefused(scopes) || scopes.length === 1 || !scopes.includes("admin")) return scopes;
  reached();
  return scopes.filter((scope) => scope !== "admin");
};
