/** A code comes without `iss`. */
import { redirectTo } from "../../../src/domain/redirect-target.ts";
import type { codeAddress as real } from "../../../src/handlers/consent/redirects.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/consent/redirects.ts";

export const codeAddress: typeof real = (redirectUri, code, state) => {
  reached();
  return redirectTo(redirectUri, { code, state });
};
