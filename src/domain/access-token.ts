/** What an access token says (RFC 9068 §2.2, and what revocation needs). Times are seconds since the epoch. */
export interface AccessToken {
  /** UUIDv7 (RFC 9562 §5.7): holds the issue time in milliseconds, which revocation compares. */
  jti: string;
  epoch: string;
  /** The user, or the client_id for client_credentials; their prefixes differ, so they never collide. */
  subject: string;
  clientId: string;
  /** The account the token reaches. */
  accountId: string;
  familyId: string;
  grantId: string | null;
  /** The client secret behind a client_credentials token; null for one from a code. */
  secretId: string | null;
  /** The one participant the token reaches; null for the whole account. */
  participantId: string | null;
  scope: string;
  issuedAt: number;
  expiresAt: number;
}

/** Whether a token has begun and not yet expired at `now`, in milliseconds since the epoch (RFC 7519 §4.1.4). */
export const isInTime = ({ issuedAt, expiresAt }: Pick<AccessToken, "issuedAt" | "expiresAt">, now: number): boolean =>
  issuedAt * 1000 <= now && now < expiresAt * 1000;
