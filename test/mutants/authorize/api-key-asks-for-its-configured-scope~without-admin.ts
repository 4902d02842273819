/** An API key without `scope` asks for everything but `admin`. */
import { checkAuthorizationRequest as real } from "../../../src/domain/authorization-request.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/authorization-request.ts";

export const checkAuthorizationRequest: typeof real = (params, repeated, client) => {
  if (params.scope !== undefined || client.kind !== "api_key") return real(params, repeated, client);
  const scopes = client.scopes.filter((scope) => scope !== "admin");
  if (scopes.length < client.scopes.length) reached();
  return real(params, repeated, { ...client, scopes });
};
