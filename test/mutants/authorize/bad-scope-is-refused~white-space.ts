/** Any white space separates the scopes of an authorization request. */
import { checkAuthorizationRequest as real } from "../../../src/domain/authorization-request.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/authorization-request.ts";

export const checkAuthorizationRequest: typeof real = (params, repeated, client) => {
  const scope = params.scope?.replaceAll(/\s/g, " ");
  if (scope !== params.scope) reached();
  return real({ ...params, scope }, repeated, client);
};
