import { type Refused, refuse } from "./refusal.ts";

/** The redirect URI must be that of the authorization request, character for character (RFC 6749 §4.1.3). */
export const checkCodeRedirectUri = (code: { redirectUri: string }, redirectUri: string): Refused | undefined =>
  code.redirectUri === redirectUri
    ? undefined
    : refuse("code_unusable", "the redirect URI is not that of the authorization request");
