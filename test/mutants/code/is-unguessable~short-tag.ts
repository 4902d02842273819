/** The first 32 bits of a tag are enough. */
import { createDecipheriv } from "node:crypto";
import { openText as real } from "../../../src/tokens/seal.ts";
import { reached } from "../reached.ts";

export * from "../../../src/tokens/seal.ts";

export const openText: typeof real = (prefix, sealedText, keys) => {
  const opened = real(prefix, sealedText, keys);
  const [id = "", body = ""] = sealedText.slice(prefix.length).split(".");
  const key = keys.get(id)?.key;
  const sealed = Buffer.from(body, "base64url");
  if (opened !== undefined || !key || sealed.length < 16) return opened;
  try {
    const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, 12), { authTagLength: 4 })
      .setAAD(Buffer.from(`${prefix}${id}`))
      .setAuthTag(sealed.subarray(-4));
    const text = decipher.update(sealed.subarray(12, -4), undefined, "utf8") + decipher.final("utf8");
    reached();
    return text;
  } catch {
    return undefined;
  }
};
