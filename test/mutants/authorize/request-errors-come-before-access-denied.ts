/** A user of another account is denied before the request is looked at. */
import { authorizationError } from "../../../src/domain/authorization-error.ts";
import { mayConsent } from "../../../src/domain/consenting-user.ts";
import { isRefused } from "../../../src/domain/refusal.ts";
import { authorize as real } from "../../../src/handlers/authorize.ts";
import { askingClient } from "../../../src/handlers/consent/asking-client.ts";
import { errorAddress, seeOther } from "../../../src/handlers/consent/redirects.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/authorize.ts";

export const authorize: typeof real = (dependencies) => async (call) => {
  const { query, visit } = call;
  const client = await askingClient(query, dependencies.store);
  if (!visit.session || isRefused(client) || mayConsent(client, visit.session.accountId))
    return real(dependencies)(call);
  reached();
  const error = authorizationError("user_of_another_account", query.state);
  return seeOther(errorAddress(query.redirect_uri, error, dependencies.settings.issuer));
};
