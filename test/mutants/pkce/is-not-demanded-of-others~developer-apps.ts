/** Every Developer Application must send a challenge. */
import { checkAuthorizationRequest as real } from "../../../src/domain/authorization-request.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/authorization-request.ts";

export const checkAuthorizationRequest: typeof real = (params, repeated, client) => {
  if (client.kind !== "developer_app" || client.requirePkce || params.code_challenge !== undefined)
    return real(params, repeated, client);
  reached();
  return real(params, repeated, { ...client, requirePkce: true });
};
