/** Only the keys of access tokens are sealed. */
import type { KeyObject } from "node:crypto";
import { open as openReal, seal as sealReal } from "../../../src/tokens/master-key.ts";
import { reached } from "../reached.ts";

export * from "../../../src/tokens/master-key.ts";

export const seal = (plain: Uint8Array, master: KeyObject, label: string, nonce: Uint8Array): Uint8Array => {
  if (label.startsWith("access/")) return sealReal(plain, master, label, nonce);
  reached();
  return plain;
};

export const open = (sealed: Uint8Array, master: KeyObject, label: string): Uint8Array =>
  label.startsWith("access/") ? openReal(sealed, master, label) : sealed;
