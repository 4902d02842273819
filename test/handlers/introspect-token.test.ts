import { createHmac, generateKeyPairSync } from "node:crypto";
import { decodeJwt, SignJWT } from "jose";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { AccessToken } from "../../src/domain/access-token.ts";
import { signAccessToken } from "../../src/tokens/access-token.ts";
import { basic, granted, introspect, obtain, renew } from "../http/ask.ts";
import { ISSUER, openWorld, type TestClient, type World } from "../http/world.ts";

let world: World;
let key: TestClient;
let other: TestClient;

beforeAll(async () => {
  world = await openWorld();
  key = await world.addClient();
  other = await world.addClient();
});
beforeEach(() => world.lists.refresh());
afterAll(() => world.close());

const about = async (token: string, client = key) => {
  const answer = await introspect(world, { token }, basic(client));
  expect([answer.status, answer.headers["cache-control"]]).toEqual([200, "no-store"]);
  return answer;
};
const INACTIVE = '{"active":false}';

test("describes a live access token to its own client (RFC 7662 §2.2)", async () => {
  const { access_token } = await obtain(world, key, "send_documents");
  const { iat, exp, jti } = decodeJwt(access_token);
  expect((await about(access_token)).body).toEqual({
    active: true,
    scope: "send_documents",
    client_id: key.id,
    token_type: "Bearer",
    exp,
    iat,
    sub: key.id,
    aud: ISSUER,
    iss: ISSUER,
    jti,
  });
});

test("describes a live refresh token by its absolute end, the same for every generation", async () => {
  const first = await obtain(world, key, "send_documents");
  const issued = Math.floor(world.now() / 1000);
  const described = {
    active: true,
    scope: "send_documents",
    client_id: key.id,
    token_type: "refresh_token",
    exp: issued + 365 * 86_400,
    iat: issued,
    sub: key.id,
    iss: ISSUER,
  };
  expect((await about(first.refresh_token)).body).toEqual(described);
  world.advance(1000);
  const second = granted(await renew(world, { refresh_token: first.refresh_token }));
  expect((await about(second.refresh_token)).body).toEqual(described);
});

test("calls a spent generation inactive, and asking is no replay", async () => {
  const first = await obtain(world, key);
  const second = granted(await renew(world, { refresh_token: first.refresh_token }));
  const third = granted(await renew(world, { refresh_token: second.refresh_token }));
  expect((await about(first.refresh_token)).text).toBe(INACTIVE);
  expect((await about(second.refresh_token)).text).toBe(INACTIVE);
  expect((await about(third.refresh_token)).body.active).toBe(true);
  expect((await renew(world, { refresh_token: third.refresh_token })).status).toBe(200);
});

test("tells exactly nothing of unknown, foreign, expired and disabled tokens", async () => {
  const pair = await obtain(world, key);
  const doomed = await world.addClient();
  const dead = await obtain(world, doomed);
  expect((await about(pair.access_token, other)).text).toBe(INACTIVE);
  expect((await about(pair.refresh_token, other)).text).toBe(INACTIVE);
  for (const garbage of ["x", "\0", "a.b.c", "..", "csr_", "{}", "x".repeat(8000)])
    expect((await about(garbage)).text).toBe(INACTIVE);
  await world.store.setClientDisabled(doomed.id, true, world.now());
  await world.store.setClientDisabled(doomed.id, false, world.now());
  await world.lists.refresh();
  expect((await about(dead.access_token, doomed)).text).toBe(INACTIVE);
  world.advance(900);
  await world.lists.refresh();
  expect((await about(pair.access_token)).text).toBe(INACTIVE);
});

test("an access token is active to the last millisecond of its life", async () => {
  const { access_token } = await obtain(world, key);
  const { exp = 0 } = decodeJwt(access_token);
  world.advance(exp - Math.ceil(world.now() / 1000));
  expect((await about(access_token)).body.active).toBe(true);
});

test.each([["access_token"], ["refresh_token"], ["saml"]])("finds either kind under the hint %s", async (hint) => {
  const pair = await obtain(world, key);
  for (const token of [pair.access_token, pair.refresh_token]) {
    const { body } = await introspect(world, { token, token_type_hint: hint }, basic(key));
    expect(body.active).toBe(true);
  }
});

test("introspect/foreign-claims-are-inactive: nor is anything active that was not issued as an access token", async () => {
  const ring = world.dependencies.keys();
  const { privateKey, publicJwk, id } = ring.signing;
  const genuine = decodeJwt((await obtain(world, key)).access_token);
  const sign = (claims: object, header: object = {}, by = privateKey) =>
    new SignJWT({ ...genuine, ...claims })
      .setProtectedHeader({ alg: "ES256", typ: "at+jwt", kid: id, ...header })
      .sign(by);
  expect((await about(await sign({}))).body.active).toBe(true);
  const stranger = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const unsigned = `${encode({ alg: "none", typ: "at+jwt", kid: id })}.${encode(genuine)}`;
  const macHead = `${encode({ alg: "HS256", typ: "at+jwt", kid: id })}.${encode(genuine)}`;
  const pem = ring.signing.publicKey.export({ type: "spki", format: "pem" });
  const forged = [
    await sign({}, { typ: "JWT" }),
    await sign({}, { typ: undefined }),
    await sign({}, { kid: "unknown" }),
    await sign({}, { kid: undefined }),
    await sign({ iss: "https://other.example" }),
    await sign({ aud: "https://other.example" }),
    await sign({ exp: undefined }),
    await sign({ iat: Number(genuine.iat) + 3600, exp: Number(genuine.exp) + 3600 }),
    await sign({ nbf: Number(genuine.iat) + 3600 }),
    await sign({ epoch: "another" }),
    await sign({}, {}, stranger.privateKey),
    await sign({}, { jwk: stranger.publicKey.export({ format: "jwk" }) }, stranger.privateKey),
    await sign({}, { jku: "http://127.0.0.1:1/jwks", kid: "unknown" }),
    `${unsigned}.`,
    `${unsigned}.AAAA`,
    `${macHead}.${createHmac("sha256", pem).update(macHead).digest("base64url")}`,
    `${macHead}.${createHmac("sha256", JSON.stringify(publicJwk)).update(macHead).digest("base64url")}`,
  ];
  for (const [index, token] of forged.entries()) expect((await about(token)).text, `forgery ${index}`).toBe(INACTIVE);
});

test("a token of another account's client with this client's id inside another field stays foreign", async () => {
  const { jti, iat, exp } = decodeJwt((await obtain(world, key)).access_token);
  const token: AccessToken = {
    jti: jti ?? "",
    epoch: world.dependencies.epoch,
    subject: key.id,
    clientId: other.id,
    accountId: key.accountId,
    familyId: "fam_x",
    grantId: null,
    secretId: null,
    participantId: null,
    scope: "admin",
    issuedAt: iat ?? 0,
    expiresAt: exp ?? 0,
  };
  const jwt = await signAccessToken(token, ISSUER, world.dependencies.keys().signing);
  expect((await about(jwt)).text).toBe(INACTIVE);
  expect((await about(jwt, other)).body.active).toBe(true);
});

test("without client authentication is 401, without a token 400", async () => {
  const { access_token } = await obtain(world, key);
  const nobody = await introspect(world, { token: access_token });
  expect([nobody.status, nobody.body.error]).toEqual([401, "invalid_client"]);
  const nothing = await introspect(world, {}, basic(key));
  expect([nothing.status, nothing.body.error]).toEqual([400, "invalid_request"]);
  expect(nothing.body.error_description).toContain("token");
});

test("lists older than two seconds answer 503 rather than let a revoked token in", async () => {
  let age = 0;
  const { revocations } = world.dependencies;
  const stale = await openWorld({ revocations: { ...revocations, age: () => age } });
  const client = await stale.addClient();
  const { access_token, refresh_token } = await obtain(stale, client);
  age = 2000;
  expect((await introspect(stale, { token: access_token }, basic(client))).body.active).toBe(true);
  age = 2001;
  const answer = await introspect(stale, { token: access_token }, basic(client));
  expect([answer.status, answer.body.error]).toEqual([503, "temporarily_unavailable"]);
  expect(Number(answer.headers["retry-after"])).toBeGreaterThan(0);
  expect((await introspect(stale, { token: refresh_token }, basic(client))).body.active).toBe(true);
  expect((await introspect(stale, { token: "x" }, basic(client))).text).toBe(INACTIVE);
  await stale.close();
});
