/** A Developer Application without `scope` asks for all that it is allowed. */
import { checkAuthorizationRequest as real } from "../../../src/domain/authorization-request.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/authorization-request.ts";

export const checkAuthorizationRequest: typeof real = (params, repeated, client) => {
  if (params.scope !== undefined || client.kind !== "developer_app") return real(params, repeated, client);
  reached();
  return real(params, repeated, { ...client, kind: "api_key" });
};
