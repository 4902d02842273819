/** An unknown client costs one comparison, one whose secret is being rotated two. */
import { timingSafeEqual } from "node:crypto";
import { digestSecret, matchSecret as real } from "../../../src/tokens/client-secret.ts";
import { reached } from "../reached.ts";

export * from "../../../src/tokens/client-secret.ts";

export const matchSecret: typeof real = (presented, secrets, now) => {
  if (secrets.length > 0) return real(presented, secrets, now);
  reached();
  const digest = digestSecret(presented);
  timingSafeEqual(digest, digest);
  return undefined;
};
