import { verify } from "node:crypto";
import type { verifyAccessToken } from "../../src/tokens/access-token.ts";
import type { SigningKey } from "../../src/tokens/key-ring.ts";
import { reached } from "./reached.ts";
import { type JwtParts, partsOf, signedAnew } from "./signed-anew.ts";

/** A token as a verifier sees it. */
export interface Presented {
  header: Record<string, unknown>;
  /** What a signature must cover. */
  signed: string;
  signature: string;
  /** The key of the ring that the kid names. */
  key: SigningKey | undefined;
}

/** A verifier that also takes what `accepts` takes, if its claims are right, or are once they are mended. */
export function taken(
  real: typeof verifyAccessToken,
  accepts: (presented: Presented) => boolean,
  mend: (claims: JwtParts["claims"], at: Parameters<typeof verifyAccessToken>[1]) => object = () => ({}),
): typeof verifyAccessToken {
  return async (jwt, at) => {
    const token = await real(jwt, at);
    const [key] = at.keys.values();
    if (token || !key) return token;
    try {
      const { header, claims } = partsOf(jwt);
      const [first, second, signature = ""] = jwt.split(".");
      const own = at.keys.get(String(header.kid));
      if (!accepts({ header, signed: `${first}.${second}`, signature, key: own })) return undefined;
      const right = {
        header: { alg: "ES256", typ: "at+jwt", kid: key.id },
        claims: { ...claims, ...mend(claims, at) },
      };
      const forged = await real(signedAnew(right, key), at);
      if (forged) reached();
      return forged;
    } catch {
      return undefined;
    }
  };
}

/** Whether the token bears a signature of the key that its kid names. */
export function isSigned({ key, signed, signature }: Presented): boolean {
  if (!key) return false;
  const bytes = Buffer.from(signature, "base64url");
  return verify("sha256", Buffer.from(signed), { key: key.publicKey, dsaEncoding: "ieee-p1363" }, bytes);
}
