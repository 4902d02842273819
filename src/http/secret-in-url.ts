import { type Refused, refuse } from "../domain/refusal.ts";

/** What must never stand in a URL, where logs and histories keep it (RFC 6749 §2.3.1, RFC 9700 §4.3.2). */
const SECRETS = ["client_secret", "refresh_token", "token", "code", "code_verifier"];

/** Refuses a request to an OAuth endpoint that carries a secret in its URL, with or without a value. */
export function checkUrl(query: URLSearchParams): Refused | undefined {
  const secret = SECRETS.find((name) => query.has(name));
  return secret === undefined ? undefined : refuse("secret_in_url", `${secret} is in the URL`, secret);
}
