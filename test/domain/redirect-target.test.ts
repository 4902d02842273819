import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { redirectTo } from "../../src/domain/redirect-target.ts";

describe("the target of a redirect", () => {
  it.each([
    ["https://app.example.com/callback", "https://app.example.com/callback?code=c&iss=i"],
    ["https://app.example.com", "https://app.example.com?code=c&iss=i"],
    ["https://app.example.com/callback?code=x", "https://app.example.com/callback?code=x&code=c&iss=i"],
    ["https://app.example.com/callback?a=%2f+b&&c", "https://app.example.com/callback?a=%2f+b&&c&code=c&iss=i"],
    ["https://app.example.com/callback?", "https://app.example.com/callback?code=c&iss=i"],
    ["https://app.example.com/callback??", "https://app.example.com/callback??&code=c&iss=i"],
    ["https://app.example.com/callback?a=1&", "https://app.example.com/callback?a=1&code=c&iss=i"],
    ["https://app.example.com/callback?next=/a?b", "https://app.example.com/callback?next=/a?b&code=c&iss=i"],
    ["com.example.app:/callback", "com.example.app:/callback?code=c&iss=i"],
    ["http://[::1]:3000/callback", "http://[::1]:3000/callback?code=c&iss=i"],
  ])("keeps %s as it is and appends", (uri, target) => {
    expect(redirectTo(uri, { code: "c", state: undefined, iss: "i" })).toBe(target);
  });

  it("is the URI alone when there is nothing to say", () => {
    expect(redirectTo("https://app.example.com/callback", { state: undefined })).toBe(
      "https://app.example.com/callback",
    );
  });

  it("writes a space so that both ways of decoding read it, and what separates parameters encoded", () => {
    expect(redirectTo("x.y:/", { state: "a b+c&d=e#f%g" })).toBe("x.y:/?state=a%20b%2Bc%26d%3De%23f%25g");
  });

  it("gives a state back byte for byte, to clients that decode forms and to those that percent-decode", () => {
    const state = fc.string({ unit: "binary" });
    fc.assert(
      fc.property(state, fc.constantFrom("https://a.example/?b=1", "com.example.app:/callback"), (value, uri) => {
        const target = redirectTo(uri, { error: "access_denied", state: value });
        expect(target.startsWith(uri)).toBe(true);
        expect(target).toMatch(/^[!-~]*$/);
        const query = target.slice(target.indexOf("?") + 1);
        expect(new URLSearchParams(query).get("state")).toBe(value);
        expect(decodeURIComponent(query.slice(query.indexOf("state=") + "state=".length))).toBe(value);
      }),
      { numRuns: 2000 },
    );
  });
});
