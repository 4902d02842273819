import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ask, basic, FORM, type Request, token } from "./ask.ts";
import { openWorld, type TestClient, type World } from "./world.ts";

let world: World;
let key: TestClient;

beforeAll(async () => {
  world = await openWorld();
  key = await world.addClient();
});
afterAll(() => world.close());

const OAUTH = ["/api/auth/token", "/api/auth/renew", "/api/auth/revoke", "/api/auth/introspect"];
const READ = ["/.well-known/oauth-authorization-server", "/.well-known/jwks.json", "/health/live", "/health/ready"];
const METHODS = ["get", "head", "post", "put", "patch", "delete"] as const;

describe("methods", () => {
  test.each(OAUTH)("%s serves POST only, and says so (RFC 6749 §3.2)", async (path) => {
    for (const method of METHODS.filter((each) => each !== "post")) {
      const answer = await ask(world, { method, path });
      expect([answer.status, answer.headers.allow]).toEqual([405, "POST, OPTIONS"]);
      expect(answer.headers).toMatchObject({ "cache-control": "no-store", pragma: "no-cache" });
      if (method !== "head") expect(answer.body.error).toBe("invalid_request");
    }
  });

  test.each(READ)("%s serves GET and HEAD only, and says so", async (path) => {
    for (const method of METHODS.filter((each) => each !== "get" && each !== "head")) {
      const answer = await ask(world, { method, path });
      expect([answer.status, answer.headers.allow]).toEqual([405, "GET, HEAD, OPTIONS"]);
      expect(answer.body.code).toBe("method_not_allowed");
    }
  });

  test.each([...OAUTH, ...READ])("OPTIONS of %s is 204 with the methods and no CORS", async (path) => {
    const { status, headers, text } = await ask(world, { method: "options", path });
    expect([status, text]).toEqual([204, ""]);
    expect(headers.allow).toBe(OAUTH.includes(path) ? "POST, OPTIONS" : "GET, HEAD, OPTIONS");
    expect(Object.keys(headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
  });

  test.each(READ)("HEAD of %s is GET without the body", async (path) => {
    const head = await ask(world, { method: "head", path });
    const get = await ask(world, { method: "get", path });
    const stable = ({ date: _, "request-id": __, ...headers }: Record<string, string>) => headers;
    expect([head.status, head.text, stable(head.headers)]).toEqual([get.status, "", stable(get.headers)]);
  });

  test("a secret in the URL of a GET gets nothing", async () => {
    const query = `grant_type=client_credentials&client_id=${key.id}&client_secret=${key.secret}`;
    expect((await ask(world, { method: "get", path: `/api/auth/token?${query}` })).status).toBe(405);
  });
});

describe("paths", () => {
  test.each([
    "/nope",
    "/api/auth/token/",
    "//api/auth/token",
    "/api/auth//token",
    "/api/auth/./token",
    "/api/auth/x/../token",
    "/API/auth/token",
    "/api/auth/token%00",
    "/api/auth/token%20",
    "/api/auth/token;x=1",
    "/api/auth%2Ftoken",
    "/%61pi/auth/token",
    "/health/live/",
    "/health",
    "/%E2%82%AC",
    "/constructor",
    "/__proto__",
    "/api/lookup/",
  ])("%s is 404", async (path) => {
    for (const method of ["get", "post"] as const) {
      const { status, headers, body } = await ask(world, { method, path });
      expect([status, body.code]).toEqual([404, "not_found"]);
      expect(headers["content-type"]).toBe("application/problem+json");
    }
  });

  test.each(["/settings", "/nowhere", "/%ff", "/api/auth/token/"])("%s is a page for a browser", async (path) => {
    const { headers, text } = await ask(world, { method: "get", path, headers: { accept: "text/html,*/*;q=0.8" } });
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(text).toContain("<h1");
  });

  test.each(["/api/documents/doc_1", "/api/lookup", "/health/live/"])("%s is no page", async (path) => {
    const { headers } = await ask(world, { method: "get", path, headers: { accept: "application/json" } });
    expect(headers["content-type"]).toBe("application/problem+json");
  });

  test("what the contract serves is no page, whoever asks", async () => {
    const { headers } = await ask(world, { method: "get", path: "/api/documents/x", headers: { accept: "text/html" } });
    expect(headers["content-type"]).toBe("application/problem+json");
  });

  test.each(["/%", "/%zz", "/health/live%", "/%c0%80", "/%ff"])("%s is 400", async (path) => {
    const { status, body } = await ask(world, { method: "get", path });
    expect([status, body.code]).toEqual([400, "invalid_request"]);
  });

  test("unknown query parameters are allowed, broken ones too", async () => {
    for (const query of ["a=1&a=2", "%zz", "__proto__[x]=1", "a[b][c]=1", "\u0000", "=", "&&", "?".repeat(50)])
      expect((await ask(world, { method: "get", path: `/health/live?${encodeURI(query)}` })).status).toBe(200);
  });
});

describe("bodies", () => {
  const sent = (headers: Record<string, string>, body: string, path = "/api/auth/token"): Request => ({
    path,
    headers: { ...basic(key), ...headers },
    body,
  });
  const GRANT = "grant_type=client_credentials";

  test.each(["/api/auth/token", "/api/auth/revoke", "/api/auth/introspect"])(
    "%s refuses JSON and anything else but a form as 400 invalid_request",
    async (path) => {
      for (const type of [
        "application/json",
        "text/plain",
        "multipart/form-data; boundary=x",
        `${FORM}; charset=utf-16`,
      ]) {
        const answer = await ask(world, sent({ "Content-Type": type }, `${GRANT}&token=x`, path));
        expect([answer.status, answer.body.error], type).toEqual([400, "invalid_request"]);
        expect(answer.body.error_description).toContain("Content-Type");
      }
    },
  );

  test("a form is taken in UTF-8, however its type is written", async () => {
    for (const type of [
      FORM,
      FORM.toUpperCase(),
      `${FORM};charset=UTF-8`,
      `${FORM} ; charset="utf-8"; x=y`,
      `${FORM};charset=us-ascii`,
    ])
      expect((await ask(world, sent({ "Content-Type": type }, GRANT))).status, type).toBe(200);
  });

  test.each(OAUTH)("%s reads no compressed body", async (path) => {
    const type = path.endsWith("renew") ? "application/json" : FORM;
    for (const encoding of ["gzip", "br", "deflate", "identity, gzip", "x"]) {
      const answer = await ask(world, sent({ "Content-Type": type, "Content-Encoding": encoding }, GRANT, path));
      expect([answer.status, answer.body.error]).toEqual([415, "invalid_request"]);
    }
    const plain = await ask(world, sent({ "Content-Type": FORM, "Content-Encoding": "identity" }, GRANT));
    expect(plain.status).toBe(200);
  });

  test.each(OAUTH)("%s refuses a body over 64 kB as 413", async (path) => {
    const type = path.endsWith("renew") ? "application/json" : FORM;
    const answer = await ask(world, sent({ "Content-Type": type }, `scope=${"x".repeat(1_000_000)}`, path));
    expect([answer.status, answer.body.error]).toEqual([413, "invalid_request"]);
    expect(answer.headers["cache-control"]).toBe("no-store");
  });

  test("ten thousand fields are read, and the first repeated one of its own is named", async () => {
    const many = Array.from({ length: 10_000 }, () => "a=b").join("&");
    expect((await token(world, `${GRANT}&${many}`, basic(key))).status).toBe(200);
    const repeated = await token(world, `${GRANT}&${many}&scope=a&scope=b`, basic(key));
    expect(repeated.body.error_description).toContain("scope is repeated");
  });

  test("no body at all is a request without its parameters", async () => {
    const answer = await ask(world, { path: "/api/auth/token", headers: { "Content-Type": FORM, ...basic(key) } });
    expect([answer.status, answer.body.error]).toEqual([400, "invalid_request"]);
    expect(answer.body.error_description).toContain("grant_type is missing");
  });

  test.each(["\ufeff", "?"])("what stands before a form (%j) is part of its first name", async (before) => {
    const answer = await ask(world, sent({ "Content-Type": FORM }, `${before}${GRANT}`));
    expect([answer.status, answer.body.error]).toEqual([400, "invalid_request"]);
    expect(answer.body.error_description).toContain("grant_type is missing");
  });
});

describe("every answer", () => {
  const some: Request[] = [
    { method: "get", path: "/health/live" },
    { method: "get", path: "/nope" },
    { method: "get", path: "/%" },
    { path: "/api/auth/token" },
    { path: "/api/auth/renew" },
    { method: "get", path: "/api/auth/token" },
    { method: "options", path: "/api/auth/token" },
  ];
  test.each(some)("of $method $path is guarded by its headers", async (request) => {
    const { headers } = await ask(world, request);
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    });
    for (const absent of ["x-powered-by", "etag", "server", "set-cookie"]) expect(headers[absent]).toBeUndefined();
  });

  test("has a Request-Id of its own, which nobody outside chooses, and a line in the log", async () => {
    const chosen = { "Request-Id": "chosen", "X-Request-Id": "chosen" };
    const first = await ask(world, { method: "get", path: "/health/live", headers: chosen });
    const second = await ask(world, { method: "get", path: "/health/live", headers: chosen });
    const id = first.headers["request-id"];
    expect(id).toMatch(/^[0-9a-f]{32}$/);
    expect(second.headers["request-id"]).not.toBe(id);
    const line = world.log.find(({ fields }) => fields.requestId === id);
    expect(line).toMatchObject({ level: "info", fields: { method: "GET", operationId: "getLiveness", status: 200 } });
  });

  test("of an OAuth endpoint is never cached", async () => {
    const answers = [
      await token(world, { grant_type: "client_credentials" }, basic(key)),
      await token(world, { grant_type: "password" }, basic(key)),
      await token(world, {}),
      await token(world, "scope=a&scope=b"),
    ];
    for (const { headers } of answers)
      expect(headers).toMatchObject({ "cache-control": "no-store", pragma: "no-cache" });
  });
});

test("neither a token nor a secret reaches the log, nor does why a request was refused reach the caller", async () => {
  const { obtain, renew } = await import("./ask.ts");
  const pair = await obtain(world, key);
  await renew(world, { refresh_token: pair.refresh_token });
  const refused = await renew(world, { refresh_token: `${pair.refresh_token}x` });
  const log = JSON.stringify(world.log);
  for (const secret of [pair.access_token, pair.refresh_token, key.secret]) expect(log).not.toContain(secret);
  const because = world.log.at(-1)?.fields.because as string;
  expect(because).toBe("not a refresh token of this server");
  expect(refused.text).not.toContain(because);
});
