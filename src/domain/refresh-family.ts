/** The state of a refresh family once it has a row: born at the first renewal, or at the redemption of its code. */
export interface Family {
  id: string;
  /** The generation that is live now. */
  generation: number;
  /** MAC key of the live generation, so that a retry gets the same bytes after a key rotation. */
  macKeyId: string;
  /** The client secret the family lives by; null when it descends from a code. */
  secretId: string | null;
  /** When the live generation came to be, in milliseconds since the epoch. */
  redeemedAt: number;
  revoked: boolean;
}
