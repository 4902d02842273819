import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject } from "node:crypto";

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** The master key did not open a stored key. The message is one sentence for an operator. */
export class WrongMasterKey extends Error {
  override name = "WrongMasterKey";
}

/** Reads a master key: 32 bytes in base64 or base64url. Undefined for anything else. */
export function parseMasterKey(text: string): KeyObject | undefined {
  const trimmed = text.trim();
  if (!/^[A-Za-z0-9+/_-]{43}=?$/.test(trimmed)) return undefined;
  const bytes = Buffer.from(trimmed, "base64url");
  return bytes.length === 32 ? createSecretKey(bytes) : undefined;
}

/** Encrypts under the master key with AES-256-GCM; `label` is bound in, so a sealed key cannot change place. */
export function seal(plain: Uint8Array, master: KeyObject, label: string, nonce: Uint8Array): Uint8Array {
  const cipher = createCipheriv("aes-256-gcm", master, nonce).setAAD(Buffer.from(label));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Opens what {@link seal} made. Throws {@link WrongMasterKey}. */
export function open(sealed: Uint8Array, master: KeyObject, label: string): Uint8Array {
  const bytes = Buffer.from(sealed);
  try {
    const decipher = createDecipheriv("aes-256-gcm", master, bytes.subarray(0, NONCE_BYTES)).setAAD(Buffer.from(label));
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
    return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
  } catch {
    throw new WrongMasterKey(
      `the master key does not open key ${label}: it belongs to another store, or the store is damaged`,
    );
  }
}

export { NONCE_BYTES };
