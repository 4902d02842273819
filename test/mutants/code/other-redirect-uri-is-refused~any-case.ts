/** Redirect URIs are compared without regard to case. */
import { checkCodeRedirectUri as real } from "../../../src/domain/code-redirect-uri.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/code-redirect-uri.ts";

export const checkCodeRedirectUri: typeof real = (code, redirectUri) => {
  if (code.redirectUri.toLowerCase() !== redirectUri.toLowerCase()) return real(code, redirectUri);
  if (code.redirectUri !== redirectUri) reached();
  return undefined;
};
