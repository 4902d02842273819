import { createCipheriv, createDecipheriv, createHmac } from "node:crypto";
import type { SecretKey } from "./key-ring.ts";

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Encrypts text under a key of the ring: `prefix` key id `.` nonce, ciphertext and tag (AES-256-GCM). The nonce is a function
 * of what is sealed, so the same text gives the same bytes and no nonce ever meets two texts; the prefix is bound in, so what
 * was sealed for one use opens for no other.
 */
export function sealText(prefix: string, text: string, { id, key }: SecretKey): string {
  const label = `${prefix}${id}`;
  const nonce = createHmac("sha256", key).update(`${label}\n${text}`).digest().subarray(0, NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(label));
  const sealed = Buffer.concat([nonce, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]);
  return `${label}.${sealed.toString("base64url")}`;
}

/** Opens what {@link sealText} made. Undefined for anything else, another spelling of the same bytes included. */
export function openText(prefix: string, sealedText: string, keys: ReadonlyMap<string, SecretKey>): string | undefined {
  if (!sealedText.startsWith(prefix)) return undefined;
  const [id = "", body = ""] = sealedText.slice(prefix.length).split(".");
  const key = keys.get(id);
  const sealed = Buffer.from(body, "base64url");
  if (!key || `${prefix}${id}.${sealed.toString("base64url")}` !== sealedText) return undefined;
  if (sealed.length < NONCE_BYTES + TAG_BYTES) return undefined;
  try {
    const decipher = createDecipheriv("aes-256-gcm", key.key, sealed.subarray(0, NONCE_BYTES))
      .setAAD(Buffer.from(`${prefix}${id}`))
      .setAuthTag(sealed.subarray(-TAG_BYTES));
    return decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES), undefined, "utf8") + decipher.final("utf8");
  } catch {
    return undefined;
  }
}
