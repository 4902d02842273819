import { describe, expect, test } from "vitest";
import { expectEqual, expectSameScope } from "../../conformance/expect/equal.ts";
import { expectHeader, expectNoHeader } from "../../conformance/expect/header.ts";
import { expectActive, expectInactive } from "../../conformance/expect/introspection.ts";
import { expectOAuthError } from "../../conformance/expect/oauth-error.ts";
import { expectStatus } from "../../conformance/expect/status.ts";
import { expectTokenAnswer, expectTokens } from "../../conformance/expect/token-answer.ts";
import { Violation } from "../../conformance/expect/violation.ts";
import { eventually } from "../../conformance/target/eventually.ts";
import { answerOf } from "../../conformance/target/exchange.ts";

function answer(status: number, body: unknown, rawHeaders: readonly (readonly [string, string])[] = []) {
  const sent = { method: "POST", url: "http://a/", headers: [], body: "" };
  return answerOf(sent, Date.now(), {
    status,
    rawHeaders,
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

const wanted = { status: 400, error: "invalid_grant" } as const;
const holds: Readonly<Record<string, () => unknown>> = {
  "the OAuth error": () => expectOAuthError(answer(400, { error: "invalid_grant" }), wanted),
  "one of several statuses": () =>
    expectOAuthError(answer(401, { error: "a" }), { status: [400, 401], error: ["a", "b"] }),
  "a status": () => expectStatus(answer(204, ""), [200, 204]),
  "a token answer": () => expectTokenAnswer(answer(200, { access_token: "a", token_type: "bearer" })),
  "a token without its type": () => expectTokens(answer(200, { access_token: "a" })),
  "a header by its value": () =>
    expectHeader(answer(200, "", [["Cache-Control", "no-store"]]), "cache-control", "no-store"),
  "a header by a pattern": () =>
    expectHeader(
      answer(200, "", [
        ["A", "x"],
        ["a", "y"],
      ]),
      "A",
      /^x, y$/,
    ),
  "no header": () => expectNoHeader(answer(200, ""), "x"),
  active: () => expectActive(answer(200, { active: true, scope: "a" })),
  inactive: () => expectInactive(answer(200, { active: false })),
  "equal values": () => expectEqual("it", { a: [1] }, { a: [1] }),
  "the same scopes": () => expectSameScope("b a b", "a b"),
};
const breaks: Readonly<Record<string, readonly [() => unknown, string]>> = {
  "another error code": [
    () => expectOAuthError(answer(400, { error: "invalid_request" }), wanted),
    "got 400 invalid_request",
  ],
  "the error with another status": [
    () => expectOAuthError(answer(401, { error: "invalid_grant" }), wanted),
    "expected status 400 (with invalid_grant)",
  ],
  "the error with status 200": [
    () => expectOAuthError(answer(200, { error: "invalid_grant" }), wanted),
    "expected 400 invalid_grant",
  ],
  "a refusal without a code": [() => expectOAuthError(answer(400, "bad"), wanted), "got 400 bad"],
  "another status": [
    () => expectStatus(answer(500, ""), [200, 204], "why"),
    "expected status 200 or 204 (why), got 500 without a body",
  ],
  "a token answer with status 400": [() => expectTokens(answer(400, { access_token: "a" })), "got 400"],
  "an empty access token": [() => expectTokens(answer(200, { access_token: "" })), "expected an access_token"],
  "a token answer without a type": [
    () => expectTokenAnswer(answer(200, { access_token: "a" })),
    "expected token_type Bearer, got token_type missing",
  ],
  "a missing header": [() => expectHeader(answer(200, ""), "A", "b"), 'expected the header A "b", got no A header'],
  "another header": [() => expectHeader(answer(200, "", [["A", "bc"]]), "A", "b"), 'got "bc"'],
  "a header too many": [() => expectNoHeader(answer(200, "", [["X", "1"]]), "x"), 'expected no x header, got "1"'],
  "not active": [() => expectActive(answer(200, { active: "true" })), 'expected "active": true'],
  "inactive, and more": [() => expectInactive(answer(200, { active: false, exp: 1 })), 'exactly {"active":false}'],
  "unequal values": [() => expectEqual("it", 1, 2), "expected it to be 2, got 1"],
  "a scope too many": [() => expectSameScope("a b", "a"), 'expected the scopes "a", got "a b"'],
  "no scope": [() => expectSameScope(undefined, "a"), "no scope member"],
};

describe("an expectation", () => {
  test.each(Object.entries(holds))("holds: %s", (_title, act) => {
    expect(act).not.toThrow();
  });

  test.each(Object.entries(breaks))("breaks: %s", (_title, [act, words]) => {
    expect(act).toThrow(Violation);
    expect(act).toThrow(words);
  });
});

describe("eventually", () => {
  const failing = new Violation({ expected: "peace", actual: "war" });

  test("returns as soon as the attempt holds", async () => {
    let attempts = 0;
    const attempt = async () => {
      attempts += 1;
      if (attempts < 4) throw failing;
      return attempts;
    };
    expect(await eventually(attempt, 5)).toBe(4);
  });

  test("gives up when the time is over, and says how long it waited", async () => {
    const begun = performance.now();
    const attempt = async () => {
      throw failing;
    };
    await expect(eventually(attempt, 0.2)).rejects.toThrow("expected peace within 0.2 s, got war");
    expect(performance.now() - begun).toBeGreaterThan(195);
  });

  test("makes the last attempt when the time is over", async () => {
    const begun = performance.now();
    let last = 0;
    const attempt = async () => {
      last = performance.now() - begun;
      if (last < 145) throw failing;
    };
    await eventually(attempt, 0.15);
    expect(last).toBeLessThan(400);
  });

  test("lets anything but a violation through at once", async () => {
    const attempt = async () => {
      throw new TypeError("bug");
    };
    await expect(eventually(attempt, 5)).rejects.toThrow("bug");
  });
});
