import type { KeyObject } from "node:crypto";
import type { StoredKey } from "../domain/key.ts";
import { keyLabel } from "../tokens/make-key.ts";
import { open } from "../tokens/master-key.ts";

/** A store has one master key: another would seal new keys so that neither opens them all. Throws `WrongMasterKey`. */
export function requireMaster(stored: readonly StoredKey[], master: KeyObject): void {
  for (const key of stored) if (key.state !== "retired") open(key.sealed, master, keyLabel(key.purpose, key.id));
}
