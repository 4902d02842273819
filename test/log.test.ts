import { describe, expect, test } from "vitest";
import { createLog } from "../src/log.ts";
import { redact } from "../src/log-redaction.ts";

const SECRET_NAMES = [
  "authorization",
  "client_secret",
  "refresh_token",
  "access_token",
  "code",
  "password",
  "cookie",
  "token",
  "state",
  "clientSecret",
  "refreshToken",
  "Set-Cookie",
  "code_verifier",
];

function logged(write: (log: ReturnType<typeof createLog>) => void, level: "info" | "warn" = "info"): string[] {
  const lines: string[] = [];
  write(createLog({ level, redact, clock: () => 0 }, { write: (line) => void lines.push(line) }));
  return lines;
}

describe("log", () => {
  test("is one JSON line per event, with level, time and message", () => {
    const lines = logged((log) => log.info({ method: "POST", status: 200 }, "request"));
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { level: "info", time: "1970-01-01T00:00:00.000Z", method: "POST", status: 200, msg: "request" },
    ]);
  });

  test("is silent below its level", () => {
    expect(logged((log) => log.info({}, "request"), "warn")).toEqual([]);
  });

  test.each(SECRET_NAMES)("hides what is called %s, at any depth", (name) => {
    const [line] = logged((log) => log.error({ [name]: "hunter2", deep: [{ [name]: { inner: "hunter2" } }] }, "x"));
    expect(line).not.toContain("hunter2");
    expect(line).toContain("[redacted]");
  });

  test.each([
    ["a refresh token", "csr_abc.def_1-2.ghi", "abc"],
    ["a client secret", "cs_9pXq-_w", "9pXq"],
    ["a JWT", "eyJhbGciOi.eyJzdWIi.c2ln", "eyJzdWIi"],
    ["credentials", "Basic a2V5OnNlY3JldA==", "a2V5"],
    ["a form", "grant_type=password&password=hunter2&x=1", "hunter2"],
    ["JSON", '{"refresh_token":"abcdef"}', "abcdef"],
  ])("hides %s inside longer text, in fields, errors and messages", (_what, text, secret) => {
    const lines = logged((log) =>
      log.error({ note: `got ${text}`, error: new Error(`bad ${text}`) }, `message ${text}`),
    );
    expect(lines.join("")).not.toContain(secret);
    expect(lines.join("")).toContain("[redacted]");
  });

  test("leaves ordinary facts alone", () => {
    const facts = { requestId: "0123456789abcdef", operationId: "issueToken", because: "the family was idle too long" };
    expect(redact(facts)).toEqual(facts);
  });

  test("survives a value that holds itself", () => {
    const loop: Record<string, unknown> = {};
    loop.loop = loop;
    expect(logged((log) => log.error({ loop }, "x"))).toHaveLength(1);
  });
});
