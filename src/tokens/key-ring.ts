import type { KeyObject } from "node:crypto";
import type { JWK } from "jose";
import type { KeyPurpose } from "../domain/key.ts";

/** A usable signing key of the ring. `publicJwk` carries kid, alg and use, and nothing private. */
export interface SigningKey {
  id: string;
  privateKey: KeyObject;
  publicKey: KeyObject;
  publicJwk: JWK;
}

/** The keys of one moment, ready to use. A rotation makes a new ring; a ring never changes. */
export interface KeyRing {
  /** Signs access tokens now. */
  signing: SigningKey;
  /** Verifies access tokens and is what JWKS shows: next, active and retiring keys by kid. */
  verification: ReadonlyMap<string, SigningKey>;
  /** The symmetric keys by purpose: which one is active, and all that still verify or open. */
  secret: Readonly<Record<Exclude<KeyPurpose, "access">, { active: SecretKey; byId: ReadonlyMap<string, SecretKey> }>>;
  /** The keys that are out of every use: what they made is dead, where an id that is not here may be of a newer ring. */
  retired: ReadonlySet<string>;
}

export interface SecretKey {
  id: string;
  key: KeyObject;
}
