/** A redirect URI that does not fit is told as a malformed request. */

import { checkCodeRedirectUri as real } from "../../../src/domain/code-redirect-uri.ts";
import { refuse } from "../../../src/domain/refusal.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/code-redirect-uri.ts";

export const checkCodeRedirectUri: typeof real = (...args) => {
  const refusal = real(...args);
  if (!refusal) return undefined;
  reached();
  return refuse("redirect_uri_mismatch", refusal.because, "redirect_uri");
};
