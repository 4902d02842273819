import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Answer, expectDocumented } from "./documented.ts";
import { exchange, listen, type RawAnswer } from "./raw.ts";
import { openWorld, type TestClient, type World } from "./world.ts";

let world: World;
let key: TestClient;
let port: number;
let stop: () => void;

beforeAll(async () => {
  world = await openWorld();
  key = await world.addClient();
  ({ port, stop } = await listen(world));
});
afterAll(async () => {
  stop();
  await world.close();
});

const FORM = "Content-Type: application/x-www-form-urlencoded";
const HOST = "Host: 127.0.0.1";
const credentials = () => `client_id=${key.id}&client_secret=${key.secret}`;
const grant = () => `grant_type=client_credentials&${credentials()}`;
const post = (headers: string[], body: string, target = "/api/auth/token", version = "1.1") =>
  `POST ${target} HTTP/${version}\r\n${[...headers, "Connection: close"].join("\r\n")}\r\n\r\n${body}`;
const sized = (body: string, ...headers: string[]) => [HOST, FORM, `Content-Length: ${body.length}`, ...headers];
const ask = (...parts: (string | Uint8Array | number)[]) => exchange(port, ...parts);
const bodyOf = ({ text }: RawAnswer): Record<string, unknown> => JSON.parse(text);
const expectOAuth = (answer: RawAnswer, status: number, error: string) => {
  expect([answer.status, answer.answers]).toEqual([status, 1]);
  expect(answer.headers).toMatchObject({ "cache-control": "no-store", "x-content-type-options": "nosniff" });
  expect(bodyOf(answer).error).toBe(error);
  expectDocumented("POST", "/api/auth/token", { ...answer, body: bodyOf(answer) } as Answer);
};
const expectProblem = (answer: RawAnswer, status: number, code: string) => {
  expect([answer.status, answer.answers]).toEqual([status, 1]);
  expect(answer.headers).toMatchObject({
    "content-type": "application/problem+json",
    "x-content-type-options": "nosniff",
    connection: "close",
    date: expect.stringMatching(/ GMT$/),
  });
  expect(bodyOf(answer)).toMatchObject({ status, code, type: "about:blank" });
};

describe("ambiguous headers", () => {
  test.each(["Host: evil.example", "host: 127.0.0.1", "Authorization: Basic eDp5", FORM])(
    "a second %s is 400 (RFC 9112 §3.2)",
    async (second) => {
      const first = second.startsWith("Auth") ? [second] : [];
      expectOAuth(await ask(post([...sized(grant()), ...first, second], grant())), 400, "invalid_request");
    },
  );

  test("a second Authorization behind two thousand other headers is seen", async () => {
    const filler = Array.from({ length: 2000 }, () => "a:");
    const basic = "Authorization: Basic eDp5";
    expectOAuth(await ask(post([...sized(grant()), basic, ...filler, basic], grant())), 400, "invalid_request");
  });

  test("no Host is 400 in HTTP/1.1 and fine in HTTP/1.0", async () => {
    const headers = [FORM, `Content-Length: ${grant().length}`];
    expectOAuth(await ask(post(headers, grant())), 400, "invalid_request");
    expect((await ask(post(headers, grant(), undefined, "1.0"))).status).toBe(200);
  });
});

describe("request targets", () => {
  test("an absolute-form target is served, whatever authority it names (RFC 9112 §3.2.2)", async () => {
    for (const target of ["http://127.0.0.1/api/auth/token", "https://evil.example:1/api/auth/token"])
      expect((await ask(post(sized(grant()), grant(), target))).status).toBe(200);
  });

  test.each(["http://[/nope", "http://", "*", "%", "http:///api"])(
    "the target %s is no server error",
    async (target) => {
      const { status, headers } = await ask(`GET ${target} HTTP/1.1\r\n${HOST}\r\nConnection: close\r\n\r\n`);
      expect([400, 404]).toContain(status);
      expect(headers["content-type"]).toBe("application/problem+json");
    },
  );

  test("raw bytes beyond ASCII in the path are 400, white space of theirs is not trimmed away", async () => {
    for (const target of ["/health/live\u00a0", "/health/liv\u00e9", "/\u00ff"]) {
      const answer = await ask(`GET ${target} HTTP/1.1\r\n${HOST}\r\nConnection: close\r\n\r\n`);
      expectProblem(answer, 400, "invalid_request");
    }
  });
});

describe("bodies", () => {
  test("a chunked body is read", async () => {
    const chunked = `${grant().length.toString(16)}\r\n${grant()}\r\n0\r\n\r\n`;
    expect((await ask(post([HOST, FORM, "Transfer-Encoding: chunked"], chunked))).status).toBe(200);
  });

  test("a chunked body over the limit is 413, whether or not it ever ends", async () => {
    const chunk = `8000\r\n${"x".repeat(0x8000)}\r\n`;
    const answer = await ask(
      post([HOST, FORM, "Transfer-Encoding: chunked"], `${chunk}${chunk}${chunk}`),
      300,
      "0\r\n\r\n",
    );
    expectOAuth(answer, 413, "invalid_request");
  });

  test("garbage where a chunk should be is 400 in the endpoint's own form", async () => {
    const answer = await ask(post([HOST, FORM, "Transfer-Encoding: chunked"], "nonsense\r\n"));
    expectOAuth(answer, 400, "invalid_request");
  });

  test("a Content-Length over the limit is 413 before the body is sent", async () => {
    const answer = await ask(post([HOST, FORM, "Content-Length: 65537"], ""));
    expectOAuth(answer, 413, "invalid_request");
  });

  test("a Content-Length of exactly the limit is read", async () => {
    const padded = `${grant()}&pad=`.padEnd(65_536, "x");
    expect((await ask(post(sized(padded), padded))).status).toBe(200);
  });

  test("a Content-Length too small cuts the body, and the rest is no request", async () => {
    const headers = [HOST, FORM, `Content-Length: ${grant().length}`].join("\r\n");
    const smuggled = `POST /api/auth/token HTTP/1.1\r\n${headers}\r\n\r\n${grant()}surplus\r\n\r\n`;
    const { status, answers, headers: received } = await ask(smuggled);
    expect([status, answers, received.connection]).toEqual([200, 1, "close"]);
  });

  test("garbage after an answered request is 400, and ends the connection", async () => {
    const get = `GET /health/live HTTP/1.1\r\n${HOST}\r\n\r\n`;
    const { status, answers, text } = await ask(get, 100, "surplus\r\n\r\n");
    expect([status, answers]).toEqual([200, 2]);
    expect(text).toContain("HTTP/1.1 400 Bad Request");
    expect(text).toContain("invalid_request");
  });

  test("two Content-Lengths, or one beside chunks, are 400", async () => {
    const twice = post([...sized(grant()), "Content-Length: 5"], grant());
    const beside = post([...sized(grant()), "Transfer-Encoding: chunked"], "0\r\n\r\n");
    for (const smuggled of [twice, beside]) expectProblem(await ask(smuggled), 400, "invalid_request");
  });

  test("Expect: 100-continue is answered before the body, another expectation ignored (RFC 9110 §10.1.1)", async () => {
    const head = post(sized(grant(), "Expect: 100-continue"), "");
    const { status, text } = await ask(head, 100, grant());
    expect(status).toBe(100);
    expect(text).toContain("HTTP/1.1 200 OK");
    expect((await ask(post(sized(grant(), "Expect: the unexpected"), grant()))).status).toBe(200);
  });

  test("bytes that are no UTF-8 are 400, raw or percent-encoded", async () => {
    for (const bad of ["\xff\xfe", "%ff", "%c0%80", "%ed%a0%80", "\xc3"]) {
      const body = `${grant()}&x=${bad}`;
      expectOAuth(await ask(post(sized(body), body)), 400, "invalid_request");
    }
  });

  test("broken percent-encoding is 400", async () => {
    for (const bad of ["%", "%z", "%zz", "%4"]) {
      const body = `${grant()}&x=${bad}`;
      expectOAuth(await ask(post(sized(body), body)), 400, "invalid_request");
    }
  });

  test("a GET with a body is answered as if it had none", async () => {
    const get = `GET /health/live HTTP/1.1\r\n${HOST}\r\nContent-Length: 3\r\nConnection: close\r\n\r\nabc`;
    expect((await ask(get)).status).toBe(200);
  });

  test("a client that leaves within its body is forgotten, and not a bug", async () => {
    const { connect } = await import("node:net");
    const socket = connect(port, "127.0.0.1");
    socket.write(post([HOST, FORM, "Content-Length: 100"], "grant_type="));
    await new Promise((resolve) => setTimeout(resolve, 100));
    socket.destroy();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(world.log.filter(({ level }) => level === "error")).toEqual([]);
    expect(world.log.at(-1)?.fields).toMatchObject({ status: 400, operationId: "issueToken" });
  });
});

describe("connections that never become a request", () => {
  test("a header section over 16 kB is 431", async () => {
    const huge = `GET /health/live HTTP/1.1\r\n${HOST}\r\nX-Huge: ${"x".repeat(17_000)}\r\n\r\n`;
    expectProblem(await ask(huge), 431, "headers_too_large");
  });

  test("a target over 16 kB is 431", async () => {
    expectProblem(await ask(`GET /${"x".repeat(17_000)} HTTP/1.1\r\n${HOST}\r\n\r\n`), 431, "headers_too_large");
  });

  test.each([
    "hello\r\n\r\n",
    "\x16\x03\x01\x02",
    "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "GET / HTTP/9.9\r\n\r\n",
    "\0\0\0\0",
  ])("%j is 400", async (bytes) => expectProblem(await ask(bytes), 400, "invalid_request"));

  test("line feeds in a header value cannot be smuggled", async () => {
    const answer = await ask(`GET /health/live HTTP/1.1\r\n${HOST}\r\nX: a\nAuthorization: b\r\n\r\n`);
    expect(answer.status).toBe(400);
  });
});

describe("connections with more than one request", () => {
  const get = (path: string, ...headers: string[]) =>
    `GET ${path} HTTP/1.1\r\n${[HOST, ...headers].join("\r\n")}\r\n\r\n`;

  test("pipelined requests are answered in order", async () => {
    const { text, answers } = await ask(get("/health/live") + get("/nope") + get("/health/live", "Connection: close"));
    expect(answers).toBe(3);
    expect(text.indexOf("not_found")).toBeGreaterThan(text.indexOf('"ok"'));
    expect(text.lastIndexOf('"ok"')).toBeGreaterThan(text.indexOf("not_found"));
  });

  test("an offer to upgrade is not taken", async () => {
    const { status } = await ask(get("/health/live", "Upgrade: websocket", "Connection: Upgrade, close"));
    expect(status).toBe(200);
  });

  test("CONNECT gets no tunnel", async () => {
    const { status } = await ask(`CONNECT evil.example:443 HTTP/1.1\r\n${HOST}\r\n\r\n`);
    expect(status).not.toBe(200);
  });
});

describe("slow requests", () => {
  test("headers that do not end in time are 408", async () => {
    const slow = await listen(world, 1);
    const answer = await exchange(slow.port, `GET /health/live HTTP/1.1\r\n${HOST}\r\n`);
    expectProblem(answer, 408, "request_timeout");
    slow.stop();
  });

  test("a body that does not end in time is 408 in the endpoint's own form", async () => {
    const slow = await listen(world, 1);
    const answer = await exchange(slow.port, post([HOST, FORM, "Content-Length: 100"], "grant_type="));
    expect([answer.status, answer.answers]).toEqual([408, 1]);
    expect(answer.headers).toMatchObject({ "content-type": "application/json", "cache-control": "no-store" });
    expect(bodyOf(answer).error).toBe("invalid_request");
    slow.stop();
  });

  test("a body that is refused and goes on is cut in time, without a second answer", async () => {
    const slow = await listen(world, 1);
    const head = `POST /api/auth/token HTTP/1.1\r\n${[HOST, FORM, "Content-Length: 999999"].join("\r\n")}\r\n\r\n`;
    const began = performance.now();
    const answer = await exchange(slow.port, head, "x".repeat(1000));
    expectOAuth(answer, 413, "invalid_request");
    expect(performance.now() - began).toBeLessThan(4000);
    slow.stop();
  });

  test("a connection that says nothing is closed", async () => {
    const slow = await listen(world, 1);
    const answer = await exchange(slow.port);
    expect([0, 408]).toContain(answer.status);
    slow.stop();
  });

  test("a drip of bytes does not keep a request alive", async () => {
    const slow = await listen(world, 1);
    const drip = Array.from({ length: 40 }, () => ["x", 100]).flat();
    const began = performance.now();
    const answer = await exchange(slow.port, post([HOST, FORM, "Content-Length: 100"], ""), ...drip);
    expect(answer.status).toBe(408);
    expect(performance.now() - began).toBeLessThan(3000);
    slow.stop();
  });
});
