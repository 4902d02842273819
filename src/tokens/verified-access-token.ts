import { hash } from "node:crypto";
import { type AccessToken, isInTime } from "../domain/access-token.ts";
import { verifyAccessToken } from "./access-token.ts";
import { type BoundedMemory, boundedMemory } from "./bounded-memory.ts";
import type { SigningKey } from "./key-ring.ts";

/** Tokens that are remembered: some megabytes. */
const MOST = 10_000;

/** What the keys of a ring have verified. It goes with them: once the keys are others, every token is verified anew. */
const memories = new WeakMap<ReadonlyMap<string, SigningKey>, BoundedMemory<AccessToken>>();

/**
 * As `verifyAccessToken`, but for a token that the same keys have verified before, which costs a hash instead of a signature.
 * Only signature and claims are believed again; the time is asked of each, and nothing that was refused is remembered.
 */
export async function verifiedAccessToken(
  jwt: string,
  at: Parameters<typeof verifyAccessToken>[1],
): Promise<AccessToken | undefined> {
  const memory = memoryOf(at.keys);
  const key = hash("sha256", `${at.issuer} ${at.epoch} ${jwt}`, "base64url");
  const known = memory.recall(key);
  if (known && isInTime(known, at.now)) return known;
  const token = await verifyAccessToken(jwt, at);
  if (token) memory.remember(key, token);
  return token;
}

function memoryOf(keys: ReadonlyMap<string, SigningKey>): BoundedMemory<AccessToken> {
  const memory = memories.get(keys) ?? boundedMemory<AccessToken>(MOST);
  memories.set(keys, memory);
  return memory;
}
