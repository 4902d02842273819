/** What an authorization code says of itself, sealed (RFC 6749 §4.1.2). Times are milliseconds since the epoch. */
export interface AuthorizationCode {
  grantId: string;
  /** The family that its redemption begins: fixed by the grant, so a second redemption meets the first one's row. */
  familyId: string;
  clientId: string;
  /** As it stood in the authorization request, a loopback port included. */
  redirectUri: string;
  /** The S256 challenge of the request (RFC 7636 §4.2); null when it had none. */
  challenge: string | null;
  expiresAt: number;
}
