import type { KeyState, StoredKey } from "../../domain/key.ts";
import type { AuditEntry } from "./audit.ts";

export interface KeyStore {
  keys(): Promise<readonly StoredKey[]>;
  /** Inserts new keys and changes states in one transaction, with its audit entry. */
  changeKeys(
    change: { insert: readonly StoredKey[]; states: readonly { id: string; state: KeyState; since: number }[] },
    audit: AuditEntry,
  ): Promise<void>;
}
