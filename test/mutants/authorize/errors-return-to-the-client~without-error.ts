/** The redirect that refuses a request does not say why. */
import { redirectTo } from "../../../src/domain/redirect-target.ts";
import type { errorAddress as real } from "../../../src/handlers/consent/redirects.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/consent/redirects.ts";

export const errorAddress: typeof real = (redirectUri, { state }, issuer) => {
  reached();
  return redirectTo(redirectUri, { state, iss: issuer });
};
