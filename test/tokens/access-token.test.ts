import { createHmac, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { exportJWK } from "jose";
import { describe, expect, it } from "vitest";
import type { AccessToken } from "../../src/domain/access-token.ts";
import { uuidv7 } from "../../src/domain/uuid.ts";
import { signAccessToken, verifyAccessToken } from "../../src/tokens/access-token.ts";
import { freshRing } from "./ring.ts";

const NOW = 1_700_000_000_000;
const ISSUER = "https://issuer.example.test";
const ring = freshRing();
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
const jwt = await signAccessToken(token, ISSUER, ring.signing);
const verify = (presented: string, change = {}) =>
  verifyAccessToken(presented, { issuer: ISSUER, epoch: "epoch-1", keys: ring.verification, now: NOW, ...change });

const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");
const decode = (part: string | undefined) => JSON.parse(Buffer.from(part ?? "", "base64url").toString());
const [header, claims] = jwt.split(".").slice(0, 2).map(decode);
/** Signs with the server's own key, so that only the named fault can be why it is refused. */
const forge = (headerChange: object, claimsChange: object = {}, key: KeyObject = ring.signing.privateKey) => {
  const input = `${encode({ ...header, ...headerChange })}.${encode({ ...claims, ...claimsChange })}`;
  return `${input}.${sign("sha256", Buffer.from(input), { key, dsaEncoding: "ieee-p1363" }).toString("base64url")}`;
};

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/** The digit whose last bit is another; 64 bytes leave four bits of the last one over. */
const sibling = (digit: string) => DIGITS.charAt(DIGITS.indexOf(digit) ^ 1);

describe("access token", () => {
  it("reads back what it signed, and the forge of this test makes good tokens too", async () => {
    expect(await verify(jwt)).toEqual(token);
    expect(await verify(forge({}))).toEqual(token);
    const bound = { ...token, grantId: "gra_1", secretId: null, participantId: "par_1", subject: "usr_1" };
    expect(await verify(await signAccessToken(bound, ISSUER, ring.signing))).toEqual(bound);
  });

  it("is at+jwt signed ES256 with a kid, its audience the issuer (RFC 9068 §2)", () => {
    expect(header).toEqual({ alg: "ES256", typ: "at+jwt", kid: ring.signing.id });
    expect(claims).toMatchObject({
      iss: ISSUER,
      aud: ISSUER,
      sub: "key_1",
      client_id: "key_1",
      scope: "send_documents",
    });
  });

  it("lives until exp and not a second longer", async () => {
    expect(await verify(jwt, { now: NOW + 899_999 })).toEqual(token);
    expect(await verify(jwt, { now: NOW + 900_000 })).toBeUndefined();
  });

  const attacker = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const refused: [string, () => string | Promise<string>][] = [
    ["alg none (RFC 8725 §3.1)", () => `${encode({ ...header, alg: "none" })}.${encode(claims)}.`],
    [
      "HS256 keyed with the public key (RFC 8725 §2.1)",
      () => {
        const input = `${encode({ ...header, alg: "HS256" })}.${encode(claims)}`;
        const pem = ring.signing.publicKey.export({ type: "spki", format: "pem" });
        return `${input}.${createHmac("sha256", pem).update(input).digest("base64url")}`;
      },
    ],
    ["typ JWT (RFC 9068 §4)", () => forge({ typ: "JWT" })],
    ["no typ", () => forge({ typ: undefined })],
    ["another issuer", () => forge({}, { iss: "https://evil.example.test" })],
    ["another audience", () => forge({}, { aud: "https://other.example.test" })],
    ["no audience", () => forge({}, { aud: undefined })],
    ["an unknown kid", () => forge({ kid: "unknown" })],
    ["no kid", () => forge({ kid: undefined })],
    ["another ring's kid", () => forge({ kid: [...ring.verification.keys()].find((kid) => kid !== ring.signing.id) })],
    [
      "an embedded jwk (RFC 8725 §3.10)",
      async () => forge({ jwk: await exportJWK(attacker.publicKey) }, {}, attacker.privateKey),
    ],
    ["a jku (RFC 8725 §3.10)", () => forge({ jku: "https://evil.example.test/jwks" }, {}, attacker.privateKey)],
    ["a critical header it does not know", () => forge({ crit: ["exp"], exp: 1 })],
    ["issued in the future", () => forge({}, { iat: NOW / 1000 + 60, exp: NOW / 1000 + 900 })],
    ["not yet valid", () => forge({}, { nbf: NOW / 1000 + 60 })],
    ["no exp", () => forge({}, { exp: undefined })],
    ["no jti", () => forge({}, { jti: undefined })],
    ["another epoch: the store was restored", () => forge({}, { epoch: "epoch-0" })],
    ["a changed payload", () => jwt.replace(/\..*\./, `.${encode({ ...claims, scope: "admin" })}.`)],
    ["padding", () => `${jwt}==`],
    ["other trailing bits in its last character", () => jwt.slice(0, -1) + sibling(jwt.slice(-1))],
    ["a refresh token", () => "csr_a.b.c"],
    ["nothing", () => ""],
    ["a header that is no JSON", () => `bm90.${encode(claims)}.AA`],
  ];
  it.each(refused)("is refused with %s", async (_, make) => expect(await verify(await make())).toBeUndefined());

  it("verifies with a published key that no longer signs, and not with a retired one", async () => {
    expect(await verify(jwt, { keys: new Map([[ring.signing.id, ring.signing]]) })).toEqual(token);
    expect(await verify(jwt, { keys: freshRing().verification })).toBeUndefined();
  });
});
