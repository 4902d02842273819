/** A token may say where its key is. */
import { createPublicKey, type JsonWebKey, verify } from "node:crypto";
import { verifyAccessToken as real } from "../../../src/tokens/access-token.ts";
import { type Presented, taken } from "../forgery-taken.ts";

export * from "../../../src/tokens/access-token.ts";

export const verifyAccessToken = taken(real, ({ header, signed, signature }: Presented) => {
  const [, inline] = /^data:application\/json,(.*)$/.exec(String(header.jku)) ?? [];
  if (inline === undefined) return false;
  const { keys } = JSON.parse(decodeURIComponent(inline)) as { keys: (JsonWebKey & { kid?: string })[] };
  const jwk = keys.find(({ kid }) => kid === header.kid);
  if (!jwk) return false;
  const key = createPublicKey({ key: jwk, format: "jwk" });
  return verify("sha256", Buffer.from(signed), { key, dsaEncoding: "ieee-p1363" }, Buffer.from(signature, "base64url"));
});
