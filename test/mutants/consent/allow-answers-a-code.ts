/** An approval leads back with nothing but its state. */

import { redirectTo } from "../../../src/domain/redirect-target.ts";
import type { codeAddress as real } from "../../../src/handlers/consent/redirects.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/consent/redirects.ts";

export const codeAddress: typeof real = (redirectUri, _code, state, issuer) => {
  reached();
  return redirectTo(redirectUri, { state, iss: issuer });
};
