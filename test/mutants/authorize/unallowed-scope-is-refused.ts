/** Any client may ask for any scope. */
import { isAuthorizationError } from "../../../src/domain/authorization-error.ts";
import { checkAuthorizationRequest as real } from "../../../src/domain/authorization-request.ts";
import { SCOPES } from "../../../src/domain/scope.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/authorization-request.ts";

export const checkAuthorizationRequest: typeof real = (params, repeated, client) => {
  const request = real(params, repeated, client);
  if (params.scope === undefined || !isAuthorizationError(request) || request.error !== "invalid_scope") return request;
  reached();
  return real(params, repeated, { ...client, scopes: SCOPES });
};
