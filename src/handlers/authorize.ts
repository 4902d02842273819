import { authorizationError, isAuthorizationError } from "../domain/authorization-error.ts";
import { checkAuthorizationRequest } from "../domain/authorization-request.ts";
import { mayConsent } from "../domain/consenting-user.ts";
import { isRefused } from "../domain/refusal.ts";
import type { Handler } from "../http/handlers.ts";
import { addresses } from "../pages/addresses.ts";
import { consentAnswer } from "./consent/answer.ts";
import { askingClient } from "./consent/asking-client.ts";
import { pendingRequest } from "./consent/pending.ts";
import { errorAddress, seeOther } from "./consent/redirects.ts";
import type { Dependencies } from "./dependencies.ts";

/**
 * The authorization endpoint (RFC 6749 §3.1). Nobody is redirected to the client before somebody has logged in, or this
 * would be an open redirector (RFC 9700 §4.11.2). The screen is always shown.
 */
export const authorize =
  (dependencies: Dependencies): Handler<"authorize"> =>
  async ({ query, visit }) => {
    const client = await askingClient(query, dependencies.store);
    if (isRefused(client)) return client;
    const { session } = visit;
    if (!session) return seeOther(addresses.loginFor(visit.address));
    const asked = checkAuthorizationRequest(query, visit.repeated, client);
    const request =
      isAuthorizationError(asked) || mayConsent(client, session.accountId)
        ? asked
        : authorizationError("user_of_another_account", asked.state);
    if (isAuthorizationError(request))
      return seeOther(errorAddress(query.redirect_uri, request, dependencies.settings.issuer));
    const pending = pendingRequest(query, request, session, dependencies);
    return consentAnswer(pending, client, { ...visit, session }, dependencies);
  };
