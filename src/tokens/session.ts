import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { SecretKey } from "./key-ring.ts";

/** 256 random bits: what a browser's cookie holds. */
export const newSessionToken = (random: (bytes: number) => Uint8Array): string =>
  Buffer.from(random(32)).toString("base64url");

/** What the store keeps of a session's cookie. */
export const sessionIdOf = (token: string): string => createHash("sha256").update(token).digest("hex");

/** The hidden field that binds a form to the browser it was shown in. Names its key, so that a rotation breaks no open page. */
export const csrfToken = (session: string, { id, key }: SecretKey): string =>
  `${id}.${createHmac("sha256", key).update(`csrf ${session}`).digest("base64url")}`;

/** Whether a form came from the browser that has this cookie. */
export function isCsrfToken(presented: string, session: string, keys: ReadonlyMap<string, SecretKey>): boolean {
  const key = keys.get(presented.split(".", 1)[0] ?? "");
  if (!key) return false;
  const expected = Buffer.from(csrfToken(session, key));
  const given = Buffer.from(presented);
  return expected.length === given.length && timingSafeEqual(expected, given);
}
