import { createHash } from "node:crypto";
import type { KeyedRequest } from "../../domain/idempotency.ts";

/** A request under its Idempotency-Key, with the digest of what its body says; the order of members does not matter. */
export function keyedRequest(key: string | undefined, members: readonly string[]): KeyedRequest | undefined {
  if (key === undefined) return undefined;
  return { key, digest: createHash("sha256").update(JSON.stringify(members)).digest("hex") };
}
