import { decodeJwt, decodeProtectedHeader } from "jose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { basic, granted, isActive, obtain, token } from "../http/ask.ts";
import { ISSUER, openWorld, type TestClient, type World } from "../http/world.ts";

let world: World;
let key: TestClient;
let application: TestClient;

beforeAll(async () => {
  world = await openWorld();
  key = await world.addClient();
  application = await world.addClient({ kind: "developer_app" });
});
afterAll(() => world.close());

const grant = (more: Record<string, string> = {}) => ({ grant_type: "client_credentials", ...more });
const ask = (more: Record<string, string> = {}, client = key) => token(world, grant(more), basic(client));

describe("client_credentials", () => {
  test("answers a Bearer token, its lifetime, its scope and a refresh token, never to be cached", async () => {
    const answer = await ask({ scope: "receive_documents send_documents" });
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      access_token: expect.any(String),
      token_type: "Bearer",
      expires_in: 900,
      scope: "send_documents receive_documents",
      refresh_token: expect.stringMatching(/^csr_/),
    });
    expect(answer.headers).toMatchObject({ "cache-control": "no-store", pragma: "no-cache" });
  });

  test("signs an at+jwt for the account, the client as its subject (RFC 9068 §2)", async () => {
    const { access_token } = granted(await ask({ scope: "send_documents" }));
    const seconds = Math.floor(world.now() / 1000);
    expect(decodeProtectedHeader(access_token)).toMatchObject({ alg: "ES256", typ: "at+jwt" });
    expect(decodeJwt(access_token)).toMatchObject({
      iss: ISSUER,
      aud: ISSUER,
      sub: key.id,
      client_id: key.id,
      account_id: key.accountId,
      secret: key.secretId,
      scope: "send_documents",
      iat: seconds,
      exp: seconds + 900,
    });
    expect(decodeJwt(access_token)).not.toHaveProperty("participant_id");
  });

  test("writes nothing", async () => {
    const before = await world.store.auditLog(1000);
    await ask();
    expect(await world.store.auditLog(1000)).toEqual(before);
    expect(await world.store.revocations(world.now())).toEqual([]);
  });

  test("never answers the same token twice, and leaves older ones alone", async () => {
    const first = granted(await ask());
    const second = granted(await ask());
    expect(second.access_token).not.toBe(first.access_token);
    expect(second.refresh_token).not.toBe(first.refresh_token);
    expect(await isActive(world, key, first.access_token)).toBe(true);
    expect(await isActive(world, key, first.refresh_token)).toBe(true);
  });

  test("grants an API key its configured scopes when it names none (RFC 6749 §3.3)", async () => {
    const configured = "read_participant_info send_documents receive_documents";
    expect(granted(await ask()).scope).toBe(configured);
    expect(granted(await ask({ scope: "" })).scope).toBe(configured);
    expect(granted(await ask({ scope: "  " })).scope).toBe(configured);
  });

  test("reads a raw space, extra spaces, repeats and any order as one set", async () => {
    const raw = await token(world, `grant_type=client_credentials&scope=send_documents receive_documents`, basic(key));
    expect(granted(raw).scope).toBe("send_documents receive_documents");
    const messy = await ask({ scope: "  receive_documents  send_documents receive_documents " });
    expect(granted(messy).scope).toBe("send_documents receive_documents");
  });

  test.each([
    ["unknown", "send_everything"],
    ["of another case", "SEND_DOCUMENTS"],
    ["not allowed", "admin"],
    ["malformed", 'send_documents"'],
    ["separated by a tab", "send_documents\treceive_documents"],
    ["holding a NUL", "send_documents\0"],
    ["longer than any", "send_documents ".repeat(400)],
  ])("refuses a scope %s as invalid_scope (RFC 6749 §5.2)", async (_, scope) => {
    const answer = await ask({ scope });
    expect(answer.status).toBe(400);
    expect(answer.body.error).toBe("invalid_scope");
  });

  test("tells an unknown scope and one that is not allowed apart", async () => {
    const unknown = await ask({ scope: "send_everything" });
    const notAllowed = await ask({ scope: "admin" });
    expect(unknown.body.error_description).not.toBe(notAllowed.body.error_description);
  });

  test("refuses a Developer Application as unauthorized_client (RFC 6749 §5.2)", async () => {
    const answer = await ask({ scope: "send_documents" }, application);
    expect([answer.status, answer.body.error]).toEqual([400, "unauthorized_client"]);
  });
});

describe("grant types", () => {
  test("refuses a request without one as invalid_request, naming the field (RFC 6749 §5.2)", async () => {
    for (const parameters of [{}, { grant_type: "" }] as Record<string, string>[]) {
      const answer = await token(world, parameters, basic(key));
      expect([answer.status, answer.body.error]).toEqual([400, "invalid_request"]);
      expect(answer.body.error_description).toContain("grant_type");
    }
  });

  test.each([
    "password",
    "implicit",
    "Client_Credentials",
    "client_credentials ",
    "__proto__",
    "toString",
    "urn:ietf:params:oauth:grant-type:jwt-bearer",
  ])("refuses %s as unsupported_grant_type (RFC 6749 §5.2)", async (grant_type) => {
    const answer = await token(world, { grant_type }, basic(key));
    expect([answer.status, answer.body.error]).toEqual([400, "unsupported_grant_type"]);
  });

  test("refuses a code that was never issued", async () => {
    const parameters = { grant_type: "authorization_code", code: "c", redirect_uri: "https://a.example/" };
    const answer = await token(world, parameters, basic(application));
    expect([answer.status, answer.body.error]).toEqual([400, "invalid_grant"]);
  });

  test("refuses a request of nobody before anything else is looked at", async () => {
    const answer = await token(world, { grant_type: "password" });
    expect([answer.status, answer.body.error]).toEqual([401, "invalid_client"]);
  });
});

describe("parameters", () => {
  test.each(["grant_type", "scope", "client_id", "client_secret", "refresh_token"])(
    "refuses a repeated %s, naming it, an empty one counting (RFC 6749 §3.2)",
    async (name) => {
      for (const repeated of [`&${name}=a&${name}=b`, `&${name}=a&${name}=`, `&${name}&${name}`]) {
        const answer = await token(world, `${name === "grant_type" ? "" : "grant_type=client_credentials"}${repeated}`);
        expect([answer.status, answer.body.error]).toEqual([400, "invalid_request"]);
        expect(answer.body.error_description).toContain(`${name} is repeated`);
      }
    },
  );

  test("ignores unknown parameters, repeated or not (RFC 6749 §3.1)", async () => {
    const odd = "&resource=a&resource=b&__proto__=x&constructor=y&__proto__[client]=z&toString=1";
    expect((await token(world, `grant_type=client_credentials${odd}`, basic(key))).status).toBe(200);
  });

  test("ignores unknown query parameters, repeated or not", async () => {
    const { id, secret } = key;
    const body = new URLSearchParams(grant({ client_id: id, client_secret: secret })).toString();
    const { ask: raw, FORM } = await import("../http/ask.ts");
    const answer = await raw(world, {
      path: "/api/auth/token?utm=1&utm=2&grant_type=password&%zz",
      headers: { "Content-Type": FORM },
      body,
    });
    expect(answer.status).toBe(200);
  });

  test("answers every new pair in full", async () => {
    expect(Object.keys(await obtain(world, key)).sort()).toEqual([
      "access_token",
      "expires_in",
      "refresh_token",
      "scope",
      "token_type",
    ]);
  });
});
