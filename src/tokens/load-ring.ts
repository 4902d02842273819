import { createPrivateKey, createPublicKey, createSecretKey, type KeyObject } from "node:crypto";
import type { JWK } from "jose";
import type { KeyPurpose, StoredKey } from "../domain/key.ts";
import { ACCESS_TOKEN_ALGORITHM } from "./access-token.ts";
import type { KeyRing, SecretKey, SigningKey } from "./key-ring.ts";
import { keyLabel } from "./make-key.ts";
import { open, WrongMasterKey } from "./master-key.ts";

/**
 * Opens the stored keys into a ring. Retired keys stay sealed. Throws {@link WrongMasterKey} when one does not open or a
 * purpose has no active key.
 */
export function loadKeyRing(stored: readonly StoredKey[], master: KeyObject): KeyRing {
  const usable = stored.filter((key) => key.state !== "retired");
  const opened = (key: StoredKey) => Buffer.from(open(key.sealed, master, keyLabel(key.purpose, key.id)));
  const signing = usable
    .filter((key) => key.purpose === "access")
    .map((key) => ({ state: key.state, key: signingKey(key.id, opened(key)) }));
  const secret = (purpose: KeyPurpose) => {
    const keys = usable
      .filter((key) => key.purpose === purpose)
      .map((key) => ({ state: key.state, key: { id: key.id, key: createSecretKey(opened(key)) } }));
    return {
      active: activeOf(keys, purpose),
      byId: new Map(keys.map(({ key }): [string, SecretKey] => [key.id, key])),
    };
  };
  return {
    signing: activeOf(signing, "access"),
    verification: new Map(signing.map(({ key }): [string, SigningKey] => [key.id, key])),
    secret: { refresh: secret("refresh"), code: secret("code"), page: secret("page"), session: secret("session") },
    retired: new Set(stored.filter((key) => key.state === "retired").map(({ id }) => id)),
  };
}

function activeOf<Key>(keys: readonly { state: string; key: Key }[], purpose: KeyPurpose): Key {
  const active = keys.find(({ state }) => state === "active");
  if (!active) throw new WrongMasterKey(`the store has no active ${purpose} key: run "countersign keys rotate"`);
  return active.key;
}

function signingKey(id: string, der: Buffer): SigningKey {
  const privateKey = createPrivateKey({ key: der, format: "der", type: "pkcs8" });
  const publicKey = createPublicKey(privateKey);
  const jwk = publicKey.export({ format: "jwk" }) as JWK;
  return { id, privateKey, publicKey, publicJwk: { ...jwk, kid: id, alg: ACCESS_TOKEN_ALGORITHM, use: "sig" } };
}
