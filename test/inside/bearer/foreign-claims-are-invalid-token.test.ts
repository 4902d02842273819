import { generateKeyPairSync } from "node:crypto";
import { CompactSign, decodeJwt, exportJWK } from "jose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { obtain } from "../../http/ask.ts";
import { ISSUER, openWorld, type TestClient, type World } from "../../http/world.ts";
import { signedToken } from "../signed-token.ts";
import { present, RESOURCES } from "./resource-requests.ts";

let world: World;
let key: TestClient;

beforeAll(async () => {
  world = await openWorld();
  key = await world.addClient({ scopes: ["admin"] });
});
afterAll(() => world.close());

const signed = (claims: object, header?: object) => signedToken(world, key, claims, header);
const seconds = (from: number) => Math.floor(world.now() / 1000) + from;

/** A token of right claims that another algorithm or key has signed. */
async function signedBy(header: { alg: string } & Record<string, unknown>, secret: Parameters<CompactSign["sign"]>[0]) {
  const claims = decodeJwt((await obtain(world, key)).access_token);
  const kid = world.dependencies.keys().signing.id;
  return new CompactSign(Buffer.from(JSON.stringify(claims)))
    .setProtectedHeader({ typ: "at+jwt", kid, ...header })
    .sign(secret);
}

const attacker = generateKeyPairSync("ec", { namedCurve: "P-256" });
const waiting = () => {
  const { signing, verification } = world.dependencies.keys();
  return [...verification.keys()].find((kid) => kid !== signing.id);
};

const foreign: [string, () => Promise<string>][] = [
  ["typ JWT", () => signed({}, { typ: "JWT" })],
  ["typ of a logout token", () => signed({}, { typ: "logout+jwt" })],
  ["no typ", () => signed({}, { typ: undefined })],
  ["another issuer", () => signed({ iss: "https://other.example.test" })],
  ["an issuer with a slash more", () => signed({ iss: `${ISSUER}/` })],
  ["no issuer", () => signed({ iss: undefined })],
  ["another audience", () => signed({ aud: "https://other.example.test" })],
  ["no audience", () => signed({ aud: undefined })],
  ["a kid that nobody knows", () => signed({}, { kid: "unknown" })],
  ["the kid of another key", () => signed({}, { kid: waiting() })],
  ["no kid", () => signed({}, { kid: undefined })],
  ["an issue in the future", () => signed({ iat: seconds(60) })],
  ["a beginning in the future", () => signed({ nbf: seconds(60) })],
  ["an end in the past", () => signed({ exp: seconds(-1) })],
  ["no end", () => signed({ exp: undefined })],
  ["no time of issue", () => signed({ iat: undefined })],
  ["no subject", () => signed({ sub: undefined })],
  ["no ID", () => signed({ jti: undefined })],
  ["the epoch of another life of the store", () => signed({ epoch: "another" })],
  [
    "a MAC with the public key",
    () =>
      signedBy({ alg: "HS256" }, world.dependencies.keys().signing.publicKey.export({ type: "spki", format: "der" })),
  ],
  ["another algorithm", () => signedBy({ alg: "EdDSA" }, generateKeyPairSync("ed25519").privateKey)],
  [
    "a key of its own in its header",
    async () => signedBy({ alg: "ES256", jwk: await exportJWK(attacker.publicKey) }, attacker.privateKey),
  ],
  [
    "a key that its header points to",
    async () => {
      const keys = [{ ...(await exportJWK(attacker.publicKey)), kid: world.dependencies.keys().signing.id }];
      const jku = `data:application/json,${encodeURIComponent(JSON.stringify({ keys }))}`;
      return signedBy({ alg: "ES256", jku }, attacker.privateKey);
    },
  ],
];

describe.each(RESOURCES)("%s %s", (method, path) => {
  test("the signer of this test makes good tokens", async () => {
    expect((await present(world, await signed({}), [method, path])).status).not.toBe(401);
  });

  test.each(foreign)("refuses a token with %s [bearer/foreign-claims-are-invalid-token]", async (_what, make) => {
    const { status, headers, body } = await present(world, await make(), [method, path]);
    expect([status, body.code]).toEqual([401, "invalid_token"]);
    expect(headers["www-authenticate"]).toBe('Bearer realm="countersign", error="invalid_token"');
  });
});
