import { decodeProtectedHeader } from "jose";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { SCOPES } from "../../src/domain/scope.ts";
import { StoreUnavailable } from "../../src/stores/store.ts";
import { ask, obtain } from "../http/ask.ts";
import { ISSUER, openWorld, type World } from "../http/world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const METADATA = "/.well-known/oauth-authorization-server";
const get = (path: string, headers: Record<string, string> = {}, from = world) =>
  ask(from, { method: "get", path, headers });

test("the metadata names everything that is served, and nothing that is not (RFC 8414 §2)", async () => {
  const { status, headers, body } = await get(METADATA);
  expect([status, headers["content-type"]]).toEqual([200, "application/json"]);
  expect(headers["cache-control"]).toMatch(/^public, max-age=\d+$/);
  const methods = ["client_secret_basic", "client_secret_post"];
  expect(body).toEqual({
    issuer: ISSUER,
    authorization_endpoint: `${ISSUER}/api/auth/authorize`,
    token_endpoint: `${ISSUER}/api/auth/token`,
    renew_endpoint: `${ISSUER}/api/auth/renew`,
    revocation_endpoint: `${ISSUER}/api/auth/revoke`,
    introspection_endpoint: `${ISSUER}/api/auth/introspect`,
    jwks_uri: `${ISSUER}/.well-known/jwks.json`,
    scopes_supported: [...SCOPES],
    response_types_supported: ["code"],
    grant_types_supported: ["authorization_code", "client_credentials", "refresh_token"],
    code_challenge_methods_supported: ["S256"],
    authorization_response_iss_parameter_supported: true,
    token_endpoint_auth_methods_supported: methods,
    revocation_endpoint_auth_methods_supported: methods,
    introspection_endpoint_auth_methods_supported: methods,
  });
});

test("the metadata follows no header of the request", async () => {
  const plain = await get(METADATA);
  for (const headers of [
    { Host: "evil.example" },
    { "X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "https" },
    { Forwarded: "host=evil.example;proto=https" },
  ] as Record<string, string>[])
    expect((await get(METADATA, headers)).text).toBe(plain.text);
});

test("the key set holds the signing key and its successor, and nothing private (RFC 7517 §5)", async () => {
  const { headers, body } = await get("/.well-known/jwks.json");
  expect(headers["content-type"]).toBe("application/jwk-set+json");
  expect(headers["cache-control"]).toMatch(/^public, max-age=\d+$/);
  const keys = body.keys as Record<string, string>[];
  expect(keys).toHaveLength(2);
  for (const key of keys) {
    expect(Object.keys(key).sort()).toEqual(["alg", "crv", "kid", "kty", "use", "x", "y"]);
    expect(key).toMatchObject({ kty: "EC", alg: "ES256", crv: "P-256", use: "sig" });
  }
  const { access_token } = await obtain(world, await world.addClient());
  expect(keys.map(({ kid }) => kid)).toContain(decodeProtectedHeader(access_token).kid);
});

test("health/not-ready-is-503: a server that runs is live, and ready while its store answers and its lists are young", async () => {
  let down = false;
  let age = 0;
  const { revocations, store } = world.dependencies;
  const ready = async () => {
    if (down) throw new StoreUnavailable("the store is locked");
    await store.ready();
  };
  const ailing = await openWorld({
    revocations: { ...revocations, age: () => age },
    store: Object.assign(Object.create(store), { ready }),
  });
  const states = async () => [
    (await get("/health/live", {}, ailing)).status,
    (await get("/health/ready", {}, ailing)).status,
  ];
  expect(await states()).toEqual([200, 200]);
  down = true;
  vi.spyOn(performance, "now").mockReturnValue(performance.now() + 1_001);
  expect(await states()).toEqual([200, 503]);
  expect((await get("/health/ready", {}, ailing)).body).toEqual({ status: "unavailable" });
  down = false;
  vi.spyOn(performance, "now").mockReturnValue(performance.now() + 1_001);
  age = 2001;
  expect(await states()).toEqual([200, 503]);
  age = 2000;
  expect(await states()).toEqual([200, 200]);
  vi.restoreAllMocks();
  await ailing.close();
});
