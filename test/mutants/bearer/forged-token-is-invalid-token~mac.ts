/** A MAC with the public key, as PEM, is a signature. */
import { createHmac } from "node:crypto";
import { verifyAccessToken as real } from "../../../src/tokens/access-token.ts";
import { type Presented, taken } from "../forgery-taken.ts";

export * from "../../../src/tokens/access-token.ts";

export const verifyAccessToken = taken(real, ({ header, signed, signature, key }: Presented) => {
  if (!key || header.alg !== "HS256") return false;
  const mac = createHmac("sha256", key.publicKey.export({ type: "spki", format: "pem" }));
  return mac.update(signed).digest("base64url") === signature;
});
