import { describe, expect, it } from "vitest";
import type { AccessToken } from "../../src/domain/access-token.ts";
import { revocationKey } from "../../src/domain/revocation.ts";
import { uuidv7 } from "../../src/domain/uuid.ts";
import { signAccessToken } from "../../src/tokens/access-token.ts";
import { boundedMemory } from "../../src/tokens/bounded-memory.ts";
import type { SigningKey } from "../../src/tokens/key-ring.ts";
import { liveAccessToken, MAXIMUM_AGE } from "../../src/tokens/live-access-token.ts";
import { verifiedAccessToken } from "../../src/tokens/verified-access-token.ts";
import { freshRing } from "./ring.ts";

const NOW = 1_700_000_000_000;
const ISSUER = "https://issuer.example.test";
const { signing } = freshRing();
const token: AccessToken = {
  jti: uuidv7(NOW, new Uint8Array(10)),
  epoch: "epoch-1",
  subject: "key_1",
  clientId: "key_1",
  accountId: "acc_1",
  familyId: "fam_1",
  grantId: null,
  secretId: "sec_1",
  participantId: null,
  scope: "send_documents",
  issuedAt: NOW / 1000,
  expiresAt: NOW / 1000 + 900,
};
const jwt = await signAccessToken(token, ISSUER, signing);

/** Keys that count how often a verifier asked for one. */
class CountedKeys extends Map<string, SigningKey> {
  asked = 0;
  override get(kid: string): SigningKey | undefined {
    this.asked += 1;
    return super.get(kid);
  }
}

/** A verifier that has let the token in once. */
async function acquainted() {
  const keys = new CountedKeys([[signing.id, signing]]);
  const at = { issuer: ISSUER, epoch: "epoch-1", keys, now: NOW };
  expect(await verifiedAccessToken(jwt, at)).toEqual(token);
  return { keys, at };
}

describe("a token that was verified before", () => {
  it("is not verified again", async () => {
    const { keys, at } = await acquainted();
    expect(await verifiedAccessToken(jwt, { ...at, now: NOW + 899_999 })).toEqual(token);
    expect(keys.asked).toBe(1);
  });

  it("expires when it would", async () => {
    const { at } = await acquainted();
    expect(await verifiedAccessToken(jwt, { ...at, now: NOW + 900_000 })).toBeUndefined();
  });

  it("is refused by a clock that was set to before its issue", async () => {
    const { at } = await acquainted();
    expect(await verifiedAccessToken(jwt, { ...at, now: NOW - 1000 })).toBeUndefined();
  });

  it("dies with its key", async () => {
    const { at } = await acquainted();
    expect(await verifiedAccessToken(jwt, { ...at, keys: new Map() })).toBeUndefined();
  });

  it("dies with its epoch, and is of one issuer", async () => {
    const { at } = await acquainted();
    expect(await verifiedAccessToken(jwt, { ...at, epoch: "epoch-2" })).toBeUndefined();
    expect(await verifiedAccessToken(jwt, { ...at, issuer: "https://other.example.test" })).toBeUndefined();
  });

  it("makes no other token good", async () => {
    const { at } = await acquainted();
    const [header, claims] = jwt.split(".");
    expect(await verifiedAccessToken(`${header}.${claims}.`, at)).toBeUndefined();
    expect(await verifiedAccessToken(`${jwt}A`, at)).toBeUndefined();
  });

  it("is revoked at once", async () => {
    const { keys, at } = await acquainted();
    const window = new Map<string, number>();
    const lists = { window: () => window, age: () => 0 };
    expect(await liveAccessToken(jwt, at, lists)).toEqual(token);
    window.set(revocationKey("jti", token.jti), NOW + 1);
    expect(await liveAccessToken(jwt, at, lists)).toBeUndefined();
    expect(keys.asked).toBe(1);
  });

  it("is not let in by lists that are too old", async () => {
    const { at } = await acquainted();
    const lists = (age: number) => ({ window: () => new Map<string, number>(), age: () => age });
    expect(await liveAccessToken(jwt, at, lists(MAXIMUM_AGE))).toEqual(token);
    expect(await liveAccessToken(jwt, at, lists(MAXIMUM_AGE + 1))).toBe("stale");
  });
});

it("what was refused is asked again", async () => {
  const at = { issuer: ISSUER, epoch: "epoch-1", keys: new Map([[signing.id, signing]]), now: NOW - 1000 };
  expect(await verifiedAccessToken(jwt, at)).toBeUndefined();
  expect(await verifiedAccessToken(jwt, { ...at, now: NOW })).toEqual(token);
});

describe("a bounded memory", () => {
  it("forgets what it was told first", () => {
    const memory = boundedMemory<number>(2);
    for (const [index, key] of ["a", "b", "c"].entries()) memory.remember(key, index);
    expect(["a", "b", "c"].map((key) => memory.recall(key))).toEqual([undefined, 1, 2]);
  });

  it("counts what it is told again once, and as the latest", () => {
    const memory = boundedMemory<number>(2);
    for (const [index, key] of ["a", "b", "a", "c"].entries()) memory.remember(key, index);
    expect(["a", "b", "c"].map((key) => memory.recall(key))).toEqual([2, undefined, 3]);
  });
});
