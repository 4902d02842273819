import { generateKeyPairSync, type KeyPairKeyObjectResult } from "node:crypto";

const keys = new Map<string, KeyPairKeyObjectResult>();

/** The RSA key of this ID; the same one each time. */
export function rsaKey(id: string): KeyPairKeyObjectResult {
  const known = keys.get(id) ?? generateKeyPairSync("rsa", { modulusLength: 2048 });
  keys.set(id, known);
  return known;
}
