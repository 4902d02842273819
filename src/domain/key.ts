/** What a key is for. Keys are never shared between purposes. */
export const KEY_PURPOSES = ["access", "refresh", "code", "page", "session"] as const;
export type KeyPurpose = (typeof KEY_PURPOSES)[number];

/** `next` is published and waits; `active` signs; `retiring` only verifies; `retired` is out of every use. */
export type KeyState = "next" | "active" | "retiring" | "retired";

/** A key as it is stored: its secret half encrypted under the master key. Times are milliseconds since the epoch. */
export interface StoredKey {
  id: string;
  purpose: KeyPurpose;
  state: KeyState;
  /** AES-256-GCM, see `tokens/master-key.ts`. */
  sealed: Uint8Array;
  createdAt: number;
  /** When the state was entered. */
  since: number;
}
