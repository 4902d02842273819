import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { COST_OF_RANDOM, hashPassword, verifyPassword } from "../../src/tokens/password.ts";

describe("password", () => {
  test("a hash is an scrypt PHC string with a salt of its own", async () => {
    const [first, second] = await Promise.all([hashPassword("korektní kůň"), hashPassword("korektní kůň")]);
    expect(first).toMatch(/^\$scrypt\$ln=15,r=8,p=3\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
    expect(second).not.toBe(first);
  });

  test("verifies its own password and no other", async () => {
    const phc = await hashPassword("korektní kůň");
    expect(await verifyPassword("korektní kůň", phc)).toBe(true);
    expect(await verifyPassword("korektni kun", phc)).toBe(false);
    expect(await verifyPassword("", phc)).toBe(false);
  });

  test("is the same password in whichever normal form the keyboard sends it", async () => {
    const phc = await hashPassword("\u00e9t\u00e9 \u00e0 Brugge");
    expect(await verifyPassword("e\u0301te\u0301 a\u0300 Brugge", phc)).toBe(true);
  });

  test("agrees with RFC 7914 §12", async () => {
    const hash = "cCO9yzr9c0hGHAbNgf046/2o+7qQT44+qbVD9lRdofLVQylVYT8Pz2LUlwUkKpr55h6F3A1lHkDfzwF7RVdYhw";
    const phc = `$scrypt$ln=14,r=8,p=1$${Buffer.from("SodiumChloride").toString("base64").replaceAll("=", "")}$${hash}`;
    expect(await verifyPassword("pleaseletmein", phc)).toBe(true);
  });

  test("without a hash (no such user) is false, after the work of a comparison", async () => {
    const started = performance.now();
    await verifyPassword("x", await hashPassword("y"));
    const known = (performance.now() - started) / 2;
    const again = performance.now();
    expect(await verifyPassword("x", undefined)).toBe(false);
    expect(performance.now() - again).toBeGreaterThan(known / 4);
  });

  test("a hash of another kind in the store is a bug and throws", async () => {
    await expect(verifyPassword("x", "$argon2id$v=19$m=1,t=1,p=1$aaaa$bbbb")).rejects.toThrow("PHC");
  });

  test("many at once leave threads for other work", async () => {
    let hashed = 0;
    const passwords = Array.from({ length: 6 }, async () => {
      await hashPassword("korektní kůň", COST_OF_RANDOM);
      hashed += 1;
    });
    await new Promise((resolve) => void randomBytes(32, resolve));
    expect(hashed).toBeLessThan(2);
    await Promise.all(passwords);
  });
});
