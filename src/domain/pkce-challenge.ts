import type { AuthorizationFault } from "./authorization-error.ts";

// RFC 7636 §4.2: code-challenge = 43*128unreserved
const CHALLENGE = /^[A-Za-z0-9._~-]{43,128}$/;

/**
 * Whether a request may bring this challenge, or none (RFC 7636 §4.3). S256 is the only method, and leaving it out means
 * `plain`; a method without a challenge says nothing.
 */
export function checkChallenge(
  challenge: string | undefined,
  method: string | undefined,
  client: { requirePkce: boolean },
): AuthorizationFault | undefined {
  if (challenge === undefined) return client.requirePkce ? "challenge_missing" : undefined;
  if (method === undefined) return "challenge_method_missing";
  if (method !== "S256") return "challenge_method_unsupported";
  return CHALLENGE.test(challenge) ? undefined : "challenge_malformed";
}
