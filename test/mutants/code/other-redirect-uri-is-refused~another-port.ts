/** A redirect URI on loopback may vary its port from request to redemption. */
import { checkCodeRedirectUri as real } from "../../../src/domain/code-redirect-uri.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/code-redirect-uri.ts";

const withoutPort = (uri: string): string => uri.replace(/^(http:\/\/127\.0\.0\.1):\d+/, "$1");

export const checkCodeRedirectUri: typeof real = (code, redirectUri) => {
  if (withoutPort(code.redirectUri) !== withoutPort(redirectUri)) return real(code, redirectUri);
  if (code.redirectUri !== redirectUri) reached();
  return undefined;
};
