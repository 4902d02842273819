/** A redirect URI may go on after that of the request. */
import { checkCodeRedirectUri as real } from "../../../src/domain/code-redirect-uri.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/code-redirect-uri.ts";

export const checkCodeRedirectUri: typeof real = (code, redirectUri) => {
  if (!redirectUri.startsWith(code.redirectUri)) return real(code, redirectUri);
  if (code.redirectUri !== redirectUri) reached();
  return undefined;
};
