import { generateKeyPairSync, type KeyObject } from "node:crypto";
import type { KeyPurpose, KeyState, StoredKey } from "../domain/key.ts";
import { NONCE_BYTES, seal } from "./master-key.ts";

/** Makes a key of a purpose, sealed under the master key: P-256 for access tokens, 256 random bits for the others. */
export function makeKey(
  purpose: KeyPurpose,
  state: KeyState,
  { master, random, now }: { master: KeyObject; random: (bytes: number) => Uint8Array; now: number },
): StoredKey {
  const id = Buffer.from(random(9)).toString("hex");
  const secret =
    purpose === "access"
      ? generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({ type: "pkcs8", format: "der" })
      : random(32);
  return {
    id,
    purpose,
    state,
    sealed: seal(secret, master, keyLabel(purpose, id), random(NONCE_BYTES)),
    createdAt: now,
    since: now,
  };
}

/** What binds a sealed key to its place. */
export const keyLabel = (purpose: KeyPurpose, id: string): string => `${purpose}/${id}`;
