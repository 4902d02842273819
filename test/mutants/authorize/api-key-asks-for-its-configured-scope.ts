/** An API key must name its scope. */
import { checkAuthorizationRequest as real } from "../../../src/domain/authorization-request.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/authorization-request.ts";

export const checkAuthorizationRequest: typeof real = (params, repeated, client) => {
  if (params.scope !== undefined || client.kind !== "api_key") return real(params, repeated, client);
  reached();
  return real(params, repeated, { ...client, kind: "developer_app" });
};
