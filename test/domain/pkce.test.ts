import { createHash } from "node:crypto";
import { describe, expect, it, test } from "vitest";
import { type ChallengeMethod, verifierFits } from "../../src/domain/pkce.ts";
import { checkChallenge } from "../../src/domain/pkce-challenge.ts";

// RFC 7636 appendix B
const VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

const s256: ChallengeMethod = {
  challengeOf: (verifier) => createHash("sha256").update(verifier).digest("base64url"),
  equal: (left, right) => left === right,
};

describe("a verifier", () => {
  it("fits the challenge that is its hash", () => expect(verifierFits(CHALLENGE, VERIFIER, s256)).toBe(true));
  it("is not needed where none was asked for", () => expect(verifierFits(null, undefined, s256)).toBe(true));
  it.each([
    ["another", VERIFIER.replace("d", "e")],
    ["the challenge itself", CHALLENGE],
    ["a longer one", `${VERIFIER}A`],
    ["an empty one", ""],
    ["none", undefined],
  ])("must not be %s (RFC 7636 §4.6)", (_, verifier) => expect(verifierFits(CHALLENGE, verifier, s256)).toBe(false));
  it.each([VERIFIER, ""])("must not come unasked (RFC 9700 §4.8.2): %j", (verifier) =>
    expect(verifierFits(null, verifier, s256)).toBe(false),
  );

  it("is compared by the comparison it is given, which takes the same time for every answer", () => {
    const compared: string[][] = [];
    const equal = (...sides: string[]) => compared.push(sides) > 0;
    expect(verifierFits(CHALLENGE, "x", { ...s256, equal })).toBe(true);
    expect(compared).toEqual([[s256.challengeOf("x"), CHALLENGE]]);
  });
});

describe("a challenge", () => {
  const demanding = { requirePkce: true };
  const free = { requirePkce: false };

  test.each([demanding, free])("is accepted with S256: %j", (client) => {
    expect(checkChallenge(CHALLENGE, "S256", client)).toBeUndefined();
  });
  test("is needed where the client demands it, whatever the method says", () => {
    expect(checkChallenge(undefined, undefined, demanding)).toBe("challenge_missing");
    expect(checkChallenge(undefined, "S256", demanding)).toBe("challenge_missing");
    expect(checkChallenge(undefined, undefined, free)).toBeUndefined();
  });
  test.each(["S256", "plain", "nonsense"])(
    "that is missing makes the method %s meaningless [pkce/method-without-challenge]",
    (method) => {
      expect(checkChallenge(undefined, method, free)).toBeUndefined();
    },
  );
  test.each(["plain", "s256", "S512", " S256"])("is refused with the method %j (RFC 7636 §4.4.1)", (method) => {
    expect(checkChallenge(CHALLENGE, method, free)).toBe("challenge_method_unsupported");
  });
  test("without a method means plain and is refused (RFC 7636 §4.3)", () => {
    expect(checkChallenge(CHALLENGE, undefined, free)).toBe("challenge_method_missing");
  });
  test.each([43, 44, 128])("may have %i characters (RFC 7636 §4.2)", (length) => {
    expect(checkChallenge("aZ0-._~".padEnd(length, "x"), "S256", free)).toBeUndefined();
  });
  test.each(["x".repeat(42), "x".repeat(129), "x", ..."+/= é\n%".split("").map((bad) => `${"x".repeat(43)}${bad}`)])(
    "is refused as %j",
    (challenge) => expect(checkChallenge(challenge, "S256", free)).toBe("challenge_malformed"),
  );
});
