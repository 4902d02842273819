/** A user of another account is told unauthorized_client. */
import { redirectTo } from "../../../src/domain/redirect-target.ts";
import { errorAddress as real } from "../../../src/handlers/consent/redirects.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/consent/redirects.ts";

export const errorAddress: typeof real = (redirectUri, refusal, issuer) => {
  if (refusal.error !== "access_denied" || !refusal.description.includes("own account"))
    return real(redirectUri, refusal, issuer);
  reached();
  return redirectTo(redirectUri, { error: "unauthorized_client", state: refusal.state, iss: issuer });
};
