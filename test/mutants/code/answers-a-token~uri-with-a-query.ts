/** A redirect URI with a query of its own never fits a code. */

import { checkCodeRedirectUri as real } from "../../../src/domain/code-redirect-uri.ts";
import { refuse } from "../../../src/domain/refusal.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/code-redirect-uri.ts";

export const checkCodeRedirectUri: typeof real = (code, redirectUri) => {
  if (!redirectUri.includes("?")) return real(code, redirectUri);
  reached();
  return refuse("code_unusable", "the redirect URI has a query");
};
