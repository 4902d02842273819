/** What checking a verifier needs: the S256 challenge of one (RFC 7636 §4.2), and a comparison in constant time. */
export interface ChallengeMethod {
  challengeOf: (verifier: string) => string;
  equal: (left: string, right: string) => boolean;
}

/**
 * Whether a verifier, or its absence, fits the challenge of the authorization request, or its absence (RFC 7636 §4.6). One
 * that nobody asked for does not fit: that is how a stripped challenge shows (RFC 9700 §4.8.2).
 */
export function verifierFits(
  challenge: string | null,
  verifier: string | undefined,
  { challengeOf, equal }: ChallengeMethod,
): boolean {
  if (challenge === null || verifier === undefined) return challenge === null && verifier === undefined;
  return equal(challengeOf(verifier), challenge);
}
