import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { redirectTo } from "../../src/domain/redirect-target.ts";
import { redirectUriProblem } from "../../src/domain/redirect-uri-registration.ts";

const LONG = `https://app.example.com/${"x".repeat(2024)}`;

describe("registering a redirect URI", () => {
  test.each([
    "https://app.example.com",
    "https://app.example.com/callback",
    "https://app.example.com:8443/callback",
    "https://app.example.com/callback?code=x",
    "https://app.example.com/a%20b;c=1/@me?x=[1]",
    "HTTPS://App.example.com/callback",
    "http://127.0.0.1:8976/callback",
    "http://127.8.9.10/callback",
    "http://[::1]/callback",
    "http://localhost:3000/callback",
    "com.example.app:/callback",
    "com.example.app://callback",
    LONG,
  ])("takes %s", (uri) => {
    expect(redirectUriProblem(uri)).toBeUndefined();
  });

  test.each([
    ["http://app.example.com/callback", /https/],
    ["http://127.0.0.1.example.com/callback", /https/],
    ["http://localhost.example.com/callback", /https/],
    ["http://10.0.0.1/callback", /https/],
    ["https://*.example.com/callback", /wildcard/],
    ["https://app.example.com/*", /wildcard/],
    ["com.example.app:/*", /wildcard/],
    ["https://app.example.com/callback#", /fragment/],
    ["https://app.example.com/callback#here", /fragment/],
    ["com.example.app:/callback#here", /fragment/],
    ["https://user@app.example.com/", /user information/],
    ["https://user:secret@app.example.com/", /user information/],
    ["https://@app.example.com/", /user information/],
    ["com.example.app://user@callback", /user information/],
    ["https://app.example.com/\ncallback", /white space/],
    [" https://app.example.com/callback", /white space/],
    ["https://app.example.com/call back", /white space/],
    ["https://app.example.com\\@other.example.com/", /percent-encode/],
    ["https://äpp.example.com/callback", /Punycode/],
    ["https://app.example.com/%zz", /percent-encode/],
    ['https://app.example.com/"', /percent-encode/],
    ["https://app.example.com/\u202ekcabllac", /percent-encode/],
    ["https:app.example.com/callback", /two slashes/],
    ["https:/app.example.com/callback", /two slashes/],
    ["https:///app.example.com/callback", /two slashes/],
    ["javascript:alert(1)", /https/],
    ["JavaScript:alert(1)", /https/],
    ["javascript://app.example.com/%0aalert(1)", /https/],
    ["data:text/html,x", /https/],
    ["vbscript:x", /https/],
    ["file:///etc/hosts", /https/],
    ["blob:https://app.example.com/x", /https/],
    ["app:/callback", /https/],
    ["/callback", /absolute/],
    ["", /absolute/],
    [`${LONG}x`, /at most 2048/],
  ])("refuses %s and says what to do (RFC 9700 §2.1)", (uri, problem) => {
    expect(redirectUriProblem(uri)).toMatch(problem);
  });

  test("takes nothing that is read as another place once an answer is appended", () => {
    const uri = fc
      .array(
        fc.constantFrom("https:", "http:", "com.example:", "//", "/", "\\", "@", "?", "a.example", "127.0.0.1", "%2f"),
      )
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(uri, (registered) => {
        fc.pre(redirectUriProblem(registered) === undefined);
        const [bare, target] = [
          new URL(registered),
          new URL(redirectTo(registered, { code: "x" }), "https://as.example/"),
        ];
        expect([target.protocol, target.host, target.pathname]).toEqual([bare.protocol, bare.host, bare.pathname]);
        expect(target.searchParams.getAll("code")).toEqual(["x"]);
      }),
      { numRuns: 2000 },
    );
  });
});
