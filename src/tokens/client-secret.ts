import { createHash, timingSafeEqual } from "node:crypto";
import { type ClientSecret, isLive } from "../domain/client.ts";

/** SHA-256: a secret has 256 random bits, so a slow hash would add nothing. */
export const digestSecret = (secret: string): Uint8Array => createHash("sha256").update(secret).digest();

const NO_SECRET: ClientSecret = { id: "", digest: new Uint8Array(32), createdAt: 0, endsAt: 0 };

/** As many secrets of a client as can live at once. */
const COMPARED = 2;

/**
 * The live secret that `presented` is, or undefined. Each is compared in constant time, and a client costs the same
 * whether it is unknown, has one secret, or two because they are being rotated.
 */
export function matchSecret(
  presented: string,
  secrets: readonly ClientSecret[],
  now: number,
): ClientSecret | undefined {
  const digest = digestSecret(presented);
  const candidates = [...secrets, ...Array.from({ length: COMPARED - secrets.length }, () => NO_SECRET)];
  const matching = candidates.filter((secret) => timingSafeEqual(digest, secret.digest));
  return matching.find((secret) => isLive(secret, now));
}
