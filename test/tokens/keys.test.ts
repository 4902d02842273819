import { createSecretKey, randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { digestSecret, matchSecret } from "../../src/tokens/client-secret.ts";
import { loadKeyRing } from "../../src/tokens/load-ring.ts";
import { open, parseMasterKey, seal, WrongMasterKey } from "../../src/tokens/master-key.ts";
import { master, storedKeys } from "./ring.ts";

describe("keys at rest", () => {
  const nonce = new Uint8Array(randomBytes(12));
  const sealed = seal(Buffer.from("secret half"), master, "access/a", nonce);

  it("open under the same master key and in the same place only", () => {
    expect(Buffer.from(open(sealed, master, "access/a")).toString()).toBe("secret half");
    expect(() => open(sealed, master, "access/b")).toThrow(WrongMasterKey);
    expect(() => open(sealed, createSecretKey(randomBytes(32)), "access/a")).toThrow(WrongMasterKey);
  });

  it("notice any changed bit", () => {
    for (let at = 0; at < sealed.length; at++) {
      const damaged = Uint8Array.from(sealed, (byte, i) => (i === at ? byte ^ 1 : byte));
      expect(() => open(damaged, master, "access/a")).toThrow(WrongMasterKey);
    }
    expect(() => open(sealed.subarray(0, 5), master, "access/a")).toThrow(WrongMasterKey);
  });

  it("hold nothing readable: no stored key contains its secret half", () => {
    const key = storedKeys().find(({ purpose }) => purpose === "refresh");
    const secret = open(key?.sealed ?? new Uint8Array(), master, `refresh/${key?.id}`);
    expect(Buffer.from(key?.sealed ?? []).includes(Buffer.from(secret))).toBe(false);
  });

  it("are read from a master key of 32 bytes in base64, and from nothing else", () => {
    const bytes = randomBytes(32);
    for (const text of [bytes.toString("base64"), bytes.toString("base64url"), `${bytes.toString("base64")}\n`]) {
      expect(parseMasterKey(text)?.export()).toEqual(bytes);
    }
    for (const text of [
      "",
      "secret",
      bytes.toString("hex"),
      randomBytes(31).toString("base64"),
      randomBytes(33).toString("base64"),
    ]) {
      expect(parseMasterKey(text)).toBeUndefined();
    }
  });

  it("make a ring without the retired ones, and no ring without an active one", () => {
    const keys = storedKeys();
    const ring = loadKeyRing(keys, master);
    expect(ring.verification.size).toBe(2);
    expect(ring.signing.publicJwk).not.toHaveProperty("d");
    const retired = keys.map((key) => (key.state === "next" ? { ...key, state: "retired" as const } : key));
    expect(loadKeyRing(retired, master).verification.size).toBe(1);
    expect(() =>
      loadKeyRing(
        keys.filter(({ state }) => state === "next"),
        master,
      ),
    ).toThrow(/no active access key/);
  });
});

describe("client secrets", () => {
  const secret = (id: string, text: string, endsAt: number | null) => ({
    id,
    digest: digestSecret(text),
    createdAt: 0,
    endsAt,
  });
  const two = [secret("sec_new", "new", null), secret("sec_old", "old", 1000)];

  it("match while they live: the old one until its overlap ends", () => {
    expect(matchSecret("new", two, 5000)?.id).toBe("sec_new");
    expect(matchSecret("old", two, 999)?.id).toBe("sec_old");
    expect(matchSecret("old", two, 1000)).toBeUndefined();
  });
  it("do not match anything else, nor for a client that does not exist", () => {
    expect(matchSecret("New", two, 0)).toBeUndefined();
    expect(matchSecret("", two, 0)).toBeUndefined();
    expect(matchSecret("new", [], 0)).toBeUndefined();
  });
});
