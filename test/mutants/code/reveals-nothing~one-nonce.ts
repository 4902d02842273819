/** Every text of a key is sealed under the same nonce, so that two codes show in what they differ. */
import { createCipheriv } from "node:crypto";
import type { sealText as real } from "../../../src/tokens/seal.ts";
import { reached } from "../reached.ts";

export * from "../../../src/tokens/seal.ts";

export const sealText: typeof real = (prefix, text, { id, key }) => {
  reached();
  const label = `${prefix}${id}`;
  const nonce = Buffer.alloc(12);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(label));
  const sealed = Buffer.concat([nonce, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]);
  return `${label}.${sealed.toString("base64url")}`;
};
