import { createHash } from "node:crypto";
import type { KeyedRequest } from "../../domain/idempotency.ts";

/**
 * A request under its Idempotency-Key, with the digest of what its body says; the order of members does not matter. Each
 * member goes into the digest after its length, so that no two rows of members are one text.
 */
export function keyedRequest(key: string | undefined, members: readonly string[]): KeyedRequest | undefined {
  if (key === undefined) return undefined;
  const digest = createHash("sha256");
  for (const member of members) digest.update(`${member.length}:`).update(member);
  return { key, digest: digest.digest("hex") };
}
