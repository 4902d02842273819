/** A scope is looked at before anybody has logged in. */
import { isAuthorizationError } from "../../../src/domain/authorization-error.ts";
import { checkAuthorizationRequest } from "../../../src/domain/authorization-request.ts";
import { isRefused } from "../../../src/domain/refusal.ts";
import { authorize as real } from "../../../src/handlers/authorize.ts";
import { askingClient } from "../../../src/handlers/consent/asking-client.ts";
import { errorAddress, seeOther } from "../../../src/handlers/consent/redirects.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/authorize.ts";

export const authorize: typeof real = (dependencies) => async (call) => {
  const { query, visit } = call;
  const client = await askingClient(query, dependencies.store);
  if (visit.session || isRefused(client)) return real(dependencies)(call);
  const request = checkAuthorizationRequest(query, visit.repeated, client);
  if (!isAuthorizationError(request) || request.error !== "invalid_scope") return real(dependencies)(call);
  reached();
  return seeOther(errorAddress(query.redirect_uri, request, dependencies.settings.issuer));
};
