/** Whatever scopes are requested, all configured ones are granted. */
import { isRefused } from "../../../src/domain/refusal.ts";
import { requestedScope as real } from "../../../src/domain/requested-scope.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/requested-scope.ts";

export const requestedScope: typeof real = (requested, client) => {
  const scopes = real(requested, client);
  if (isRefused(scopes) || scopes.length === client.scopes.length) return scopes;
  reached();
  return client.scopes;
};
