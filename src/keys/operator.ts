import type { KeyObject } from "node:crypto";

/** Who changes keys, when and under which master key. */
export interface KeyChange {
  master: KeyObject;
  random: (bytes: number) => Uint8Array;
  /** Milliseconds since the epoch. */
  now: number;
  /** For the audit log. */
  actor: string;
}
