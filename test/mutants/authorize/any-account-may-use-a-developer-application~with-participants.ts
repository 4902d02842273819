/** Only accounts that have a participant can let a Developer Application in. */
import { authorizationError } from "../../../src/domain/authorization-error.ts";
import { isRefused } from "../../../src/domain/refusal.ts";
import { authorize as real } from "../../../src/handlers/authorize.ts";
import { askingClient } from "../../../src/handlers/consent/asking-client.ts";
import { errorAddress, seeOther } from "../../../src/handlers/consent/redirects.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/authorize.ts";

export const authorize: typeof real = (dependencies) => async (call) => {
  const { query, visit } = call;
  const client = await askingClient(query, dependencies.store);
  if (!visit.session || isRefused(client) || client.kind === "api_key") return real(dependencies)(call);
  const participants = await dependencies.store.participants(visit.session.accountId);
  if (participants.length > 0) return real(dependencies)(call);
  reached();
  const error = authorizationError("user_of_another_account", query.state);
  return seeOther(errorAddress(query.redirect_uri, error, dependencies.settings.issuer));
};
