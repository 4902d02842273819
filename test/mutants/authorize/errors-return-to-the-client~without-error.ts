/** The redirect that refuses a request for its scope does not say why. */
import { redirectTo } from "../../../src/domain/redirect-target.ts";
import { errorAddress as real } from "../../../src/handlers/consent/redirects.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/consent/redirects.ts";

export const errorAddress: typeof real = (redirectUri, refusal, issuer) => {
  if (refusal.error !== "invalid_scope") return real(redirectUri, refusal, issuer);
  reached();
  return redirectTo(redirectUri, { state: refusal.state, iss: issuer });
};
