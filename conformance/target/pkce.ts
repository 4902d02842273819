import { createHash, randomBytes } from "node:crypto";

/** A verifier and the challenge that is its hash (RFC 7636 §4.2). */
export interface PkcePair {
  readonly verifier: string;
  readonly challenge: string;
}

/** The pair of this verifier, or of a new random one. */
export function pkcePair(verifier: string = randomBytes(32).toString("base64url")): PkcePair {
  return { verifier, challenge: createHash("sha256").update(verifier).digest("base64url") };
}
