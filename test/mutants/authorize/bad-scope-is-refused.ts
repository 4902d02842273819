/** Unknown scopes are dropped. */

import { checkAuthorizationRequest as real } from "../../../src/domain/authorization-request.ts";
import { SCOPES } from "../../../src/domain/scope.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/authorization-request.ts";

export const checkAuthorizationRequest: typeof real = (params, repeated, client) => {
  const words = params.scope?.split(" ") ?? [];
  const known = words.filter((word) => (SCOPES as readonly string[]).includes(word));
  if (known.length === words.length) return real(params, repeated, client);
  reached();
  return real({ ...params, scope: known.length > 0 ? known.join(" ") : client.scopes.join(" ") }, repeated, client);
};
