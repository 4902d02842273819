import type { AuthorizationError } from "../../domain/authorization-error.ts";
import { redirectTo } from "../../domain/redirect-target.ts";

/** Where a code goes (RFC 6749 §4.1.2), with the issuer (RFC 9207 §2). */
export const codeAddress = (redirectUri: string, code: string, state: string | undefined, issuer: string): string =>
  redirectTo(redirectUri, { code, state, iss: issuer });

/** Where a refusal goes (RFC 6749 §4.1.2.1), with the issuer (RFC 9207 §2). */
export const errorAddress = (redirectUri: string, { error, description, state }: AuthorizationError, issuer: string) =>
  redirectTo(redirectUri, { error, error_description: description, state, iss: issuer });

/** To another page, or back to the client; never with a status that repeats a POST (RFC 9700 §4.12). */
export const seeOther = (location: string) =>
  ({ status: 303, headers: { "Cache-Control": "no-store", Location: location } }) as const;
