/** A scope that is not allowed is told unauthorized_client. */
import { isRefused, refuse } from "../../../src/domain/refusal.ts";
import { requestedScope as real } from "../../../src/domain/requested-scope.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/requested-scope.ts";

export const requestedScope: typeof real = (requested, client) => {
  const scopes = real(requested, client);
  if (!isRefused(scopes)) return scopes;
  reached();
  return refuse("grant_type_not_allowed", scopes.because);
};
