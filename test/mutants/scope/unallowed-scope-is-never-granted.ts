/** Whether a scope is allowed to the client is not looked at. */
import { isRefused } from "../../../src/domain/refusal.ts";
import { requestedScope as real } from "../../../src/domain/requested-scope.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/requested-scope.ts";

export const requestedScope: typeof real = (requested, client) => {
  const scopes = real(requested, client);
  if (requested === undefined || !isRefused(scopes)) return scopes;
  reached();
  return requested;
};
