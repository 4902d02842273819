import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import type { AuthorizationCode } from "../../src/domain/authorization-code.ts";
import { newIdentifier } from "../../src/domain/identifier.ts";
import { readCode, writeCode } from "../../src/tokens/authorization-code.ts";
import { familyOfGrant } from "../../src/tokens/family-of-grant.ts";
import { loadKeyRing } from "../../src/tokens/load-ring.ts";
import { makeKey } from "../../src/tokens/make-key.ts";
import { freshRing, master, storedKeys } from "./ring.ts";

const EPOCH = "the life of a store";
const TAG_BYTES = 16;
const random = (bytes: number): Uint8Array => new Uint8Array(randomBytes(bytes));
const keysOf = (ring = freshRing()) => ring.secret.code;

function aCode(change: Partial<AuthorizationCode> = {}): AuthorizationCode {
  const grantId = newIdentifier("gra", random);
  return {
    grantId,
    familyId: familyOfGrant(grantId),
    clientId: newIdentifier("app", random),
    redirectUri: "https://app.example/callback?tenant=7",
    challenge: randomBytes(32).toString("base64url"),
    expiresAt: 1_795_435_200_000,
    ...change,
  };
}

/** The sealed bytes, and the code that has these instead. */
const sealedIn = (text: string): Buffer => Buffer.from(text.slice(text.indexOf(".") + 1), "base64url");
const sealedAs = (text: string, bytes: Uint8Array): string =>
  text.slice(0, text.indexOf(".") + 1) + Buffer.from(bytes).toString("base64url");

test("a code is read back by the keys of its server, in the epoch in which it was made", () => {
  const { active, byId } = keysOf();
  const code = aCode();
  const text = writeCode(code, EPOCH, active);
  expect(readCode(text, byId, EPOCH)).toEqual(code);
  expect(writeCode(code, EPOCH, active)).toBe(text);
  expect(readCode(text, byId, "another life")).toBeUndefined();
});

test("[code/is-unguessable] nobody makes one without the key, which is 256 random bits", () => {
  const keys = keysOf();
  const text = writeCode(aCode(), EPOCH, keys.active);
  expect(readCode(text, keysOf().byId, EPOCH)).toBeUndefined();
  const drawn: Uint8Array[] = [];
  const draw = (bytes: number) => {
    const some = random(bytes);
    drawn.push(some);
    return some;
  };
  const made = makeKey("code", "active", { master, random: draw, now: 0 });
  const others = storedKeys().filter(({ purpose }) => purpose !== "code");
  const { active } = keysOf(loadKeyRing([...others, made], master));
  const [long = new Uint8Array(), ...none] = drawn.filter(({ length }) => length >= 32);
  expect(none).toEqual([]);
  expect(active.key.export()).toEqual(Buffer.from(long));
});

test("[code/is-unguessable] a guess must hit 128 bits of authentication, not some of them", () => {
  const { active, byId } = keysOf();
  const text = writeCode(aCode(), EPOCH, active);
  const sealed = sealedIn(text);
  for (let cut = 1; cut <= TAG_BYTES; cut += 1)
    expect(readCode(sealedAs(text, sealed.subarray(0, -cut)), byId, EPOCH), `${cut} bytes less`).toBeUndefined();
  for (let bit = 0; bit < sealed.length * 8; bit += 1) {
    const guess = Buffer.from(sealed);
    guess.writeUInt8(guess.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
    expect(readCode(sealedAs(text, guess), byId, EPOCH), `bit ${bit} turned`).toBeUndefined();
  }
});

test("[code/reveals-nothing] codes of different grants have nothing in common but the name of their key", () => {
  const { active } = keysOf();
  const one = aCode();
  const texts = [one, { ...one, expiresAt: one.expiresAt + 1 }, aCode({ clientId: one.clientId, challenge: null })].map(
    (code) => writeCode(code, EPOCH, active),
  );
  const name = `csc_${active.id}.`;
  for (const text of texts) expect(text.startsWith(name)).toBe(true);
  for (const [index, text] of texts.entries())
    for (const other of texts.slice(index + 1)) expect(longestRun(sealedIn(text), sealedIn(other))).toBeLessThan(6);
});

/** The most bytes in a row that both have at the same place. */
function longestRun(one: Buffer, other: Buffer): number {
  let [run, longest] = [0, 0];
  for (const [index, byte] of one.entries()) {
    run = byte === other[index] ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
