/** Of the scopes that are asked for, those that the client is not allowed fall away. */
import { checkAuthorizationRequest as real } from "../../../src/domain/authorization-request.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/authorization-request.ts";

export const checkAuthorizationRequest: typeof real = (params, repeated, client) => {
  const words = params.scope?.split(" ") ?? [];
  const allowed = words.filter((word) => client.scopes.some((scope) => scope === word));
  if (allowed.length === 0 || allowed.length === words.length) return real(params, repeated, client);
  reached();
  return real({ ...params, scope: allowed.join(" ") }, repeated, client);
};
