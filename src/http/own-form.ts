import type { IncomingMessage } from "node:http";
import { type Refused, refuse } from "../domain/refusal.ts";
import type { Dependencies } from "../handlers/dependencies.ts";
import type { Visit } from "../handlers/visit.ts";
import { isCsrfToken } from "../tokens/session.ts";

/**
 * Refuses a form that was not shown to this browser by this server: a foreign `Origin`, or a hidden field that does not fit
 * the cookie. Browsers send `Origin` with every POST; programs need not.
 */
export function checkOwnForm(
  { headers: { origin } }: Pick<IncomingMessage, "headers">,
  csrf: unknown,
  { token }: Pick<Visit, "token">,
  { keys, settings }: Pick<Dependencies, "keys" | "settings">,
): Refused | undefined {
  if (origin !== undefined && origin !== settings.issuer)
    return refuse("form_foreign", "the form was sent from another origin");
  if (typeof csrf !== "string" || !isCsrfToken(csrf, token, keys().secret.session.byId))
    return refuse("form_foreign", "the hidden field does not fit the cookie");
  return undefined;
}
