/**
 * What a refresh token says of itself. It is integrity-protected, so a client_credentials family needs no row before
 * its first renewal. Everything but `generation` and `macKeyId` is fixed when the family is issued, so a successor can
 * be made again, byte for byte, from the family's row. Times are milliseconds since the epoch.
 */
export interface RefreshToken {
  /** Names the store's life; a restored back-up gets another, or spent generations would be good again. */
  epoch: string;
  familyId: string;
  /** Counts redemptions. Order is this counter, never a timestamp. */
  generation: number;
  clientId: string;
  accountId: string;
  /** The secret that issued a client_credentials family; null for one that descends from a code. */
  secretId: string | null;
  /** The grant of a family that descends from a code; null for client_credentials. */
  grantId: string | null;
  /** Granted scope, space-separated. Never changes along the family (RFC 6749 §6). */
  scope: string;
  issuedAt: number;
  /** The absolute expiry. Rotation never moves it. */
  expiresAt: number;
  macKeyId: string;
}
