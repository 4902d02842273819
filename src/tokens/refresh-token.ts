import { createHmac, timingSafeEqual } from "node:crypto";
import type { RefreshToken } from "../domain/refresh-token.ts";
import type { SecretKey } from "./key-ring.ts";

const PREFIX = "csr_";

/**
 * The wire form of a refresh token: `csr_` key id `.` facts `.` HMAC-SHA256 over both. It is a function of the facts, so
 * a successor can be made again byte for byte and nothing secret is stored.
 */
export function writeRefreshToken(token: RefreshToken, key: SecretKey): string {
  const facts = [
    token.epoch,
    token.familyId,
    token.generation,
    token.clientId,
    token.accountId,
    token.secretId,
    token.grantId,
    token.scope,
    token.issuedAt,
    token.expiresAt,
  ];
  const signed = `${PREFIX}${key.id}.${Buffer.from(JSON.stringify(facts)).toString("base64url")}`;
  return `${signed}.${createHmac("sha256", key.key).update(signed).digest("base64url")}`;
}

/**
 * Reads a refresh token back. Undefined for anything that this ring did not write in this epoch, to the byte: another
 * spelling of the same MAC is not the same token.
 */
export function readRefreshToken(
  text: string,
  keys: ReadonlyMap<string, SecretKey>,
  epoch: string,
): RefreshToken | undefined {
  if (!text.startsWith(PREFIX)) return undefined;
  const [keyId = "", body = ""] = text.slice(PREFIX.length).split(".");
  const key = keys.get(keyId);
  const token = key && parse(body, keyId);
  if (!key || !token) return undefined;
  const expected = Buffer.from(writeRefreshToken(token, key));
  const presented = Buffer.from(text);
  const genuine = expected.length === presented.length && timingSafeEqual(expected, presented);
  return genuine && token.epoch === epoch ? token : undefined;
}

function parse(body: string, macKeyId: string): RefreshToken | undefined {
  try {
    const facts: unknown = JSON.parse(Buffer.from(body, "base64url").toString());
    if (!Array.isArray(facts) || facts.length !== 10) return undefined;
    const [epoch, familyId, generation, clientId, accountId, secretId, grantId, scope, issuedAt, expiresAt] = facts;
    return {
      epoch,
      familyId,
      generation,
      clientId,
      accountId,
      secretId,
      grantId,
      scope,
      issuedAt,
      expiresAt,
      macKeyId,
    };
  } catch {
    return undefined;
  }
}
