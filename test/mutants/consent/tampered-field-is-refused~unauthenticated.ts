/** The sealed request is decrypted, and its tag is not looked at. */
import { createDecipheriv } from "node:crypto";
import { openText as real } from "../../../src/tokens/seal.ts";
import { reached } from "../reached.ts";

export * from "../../../src/tokens/seal.ts";

export const openText: typeof real = (prefix, sealedText, keys) => {
  const opened = real(prefix, sealedText, keys);
  const [id = "", body = ""] = sealedText.slice(prefix.length).split(".");
  const key = keys.get(id);
  const sealed = Buffer.from(body, "base64url");
  if (opened !== undefined || prefix !== "csq_" || !key || sealed.length < 28) return opened;
  const decipher = createDecipheriv("aes-256-gcm", key.key, sealed.subarray(0, 12));
  const text = decipher.update(sealed.subarray(12, -16), undefined, "utf8");
  try {
    JSON.parse(text);
  } catch {
    return undefined;
  }
  reached();
  return text;
};
