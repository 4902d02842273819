import { describe, expect, test } from "vitest";
import { redirectUriProblem } from "../../src/domain/redirect-uri-registration.ts";

describe("registering a redirect URI", () => {
  test.each([
    "https://app.example.com/callback",
    "https://app.example.com/callback?code=x",
    "http://127.0.0.1:8976/callback",
    "http://[::1]/callback",
    "http://localhost:3000/callback",
    "com.example.app:/callback",
  ])("takes %s", (uri) => {
    expect(redirectUriProblem(uri)).toBeUndefined();
  });

  test.each([
    ["http://app.example.com/callback", /https/],
    ["http://127.0.0.1.example.com/callback", /https/],
    ["https://*.example.com/callback", /wildcard/],
    ["https://app.example.com/callback#", /fragment/],
    ["https://user@app.example.com/", /user information/],
    ["https://app.example.com/\ncallback", /white space/],
    ["javascript:alert(1)", /https/],
    ["data:text/html,x", /https/],
    ["/callback", /absolute/],
  ])("refuses %s and says what to do (RFC 9700 §2.1)", (uri, problem) => {
    expect(redirectUriProblem(uri)).toMatch(problem);
  });
});
