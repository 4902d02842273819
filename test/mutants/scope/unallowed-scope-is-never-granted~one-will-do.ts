/** One allowed scope lets every other one pass. */
import { isRefused } from "../../../src/domain/refusal.ts";
import { requestedScope as real } from "../../../src/domain/requested-scope.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/requested-scope.ts";

export const requestedScope: typeof real = (requested, client) => {
  const scopes = real(requested, client);
  if (!isRefused(scopes) || !requested?.some((scope) => client.scopes.includes(scope))) return scopes;
  reached();
  return requested;
};
