/** A token may bring its own key. */
import { createPublicKey, type JsonWebKey, verify } from "node:crypto";
import { verifyAccessToken as real } from "../../../src/tokens/access-token.ts";
import { type Presented, taken } from "../forgery-taken.ts";

export * from "../../../src/tokens/access-token.ts";

export const verifyAccessToken = taken(real, ({ header, signed, signature }: Presented) => {
  if (typeof header.jwk !== "object" || header.jwk === null) return false;
  const key = createPublicKey({ key: header.jwk as JsonWebKey, format: "jwk" });
  return verify("sha256", Buffer.from(signed), { key, dsaEncoding: "ieee-p1363" }, Buffer.from(signature, "base64url"));
});
