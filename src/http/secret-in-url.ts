import { type Refused, refuse } from "../domain/refusal.ts";

/** What must never stand in a URL, where logs and histories keep it (RFC 6749 §2.3.1, RFC 9700 §4.3.2). */
const SECRETS = ["client_secret", "refresh_token", "token", "code", "code_verifier"];

/** Refuses a request to an OAuth endpoint that carries a secret in its URL, with or without a value. */
export function checkUrl(query: URLSearchParams): Refused | undefined {
  const secret = SECRETS.find((name) => query.has(name));
  return secret === undefined ? undefined : refuse("secret_in_url", `${secret} is in the URL`, secret);
}

/** Refuses an access token in the query beside the one in the header (RFC 6750 §2). Alone it was no token at all. */
export const checkTokenInQuery = (query: URLSearchParams): Refused | undefined =>
  query.has("access_token") ? refuse("token_twice", "access_token is in the query too", "access_token") : undefined;
