/** A redirect URI with a query of its own gets no code. */

import { redirectTo } from "../../../src/domain/redirect-target.ts";
import { codeAddress as real } from "../../../src/handlers/consent/redirects.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/consent/redirects.ts";

export const codeAddress: typeof real = (redirectUri, code, state, issuer) => {
  if (!redirectUri.includes("?")) return real(redirectUri, code, state, issuer);
  reached();
  return redirectTo(redirectUri, { state, iss: issuer });
};
