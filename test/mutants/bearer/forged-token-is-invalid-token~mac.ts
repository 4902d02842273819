/** A MAC with the public key, as PEM, is a signature. */
import { createHmac } from "node:crypto";
import { verifyAccessToken as real } from "../../../src/tokens/access-token.ts";
import { type Presented, taken } from "../forgery-taken.ts";

export * from "../../../src/tokens/access-token.ts";

export const verifyAccessToken = taken(real, ({ header, signed, signature, key }: Presented) => {
  const [, bits] = /^HS(\d+)$/.exec(String(header.alg)) ?? [];
  if (!key || bits === undefined) return false;
  const mac = createHmac(`sha${bits}`, key.publicKey.export({ type: "spki", format: "pem" }));
  return mac.update(signed).digest("base64url") === signature;
});
