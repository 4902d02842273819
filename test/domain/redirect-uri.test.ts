import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { matchesRedirectUri } from "../../src/domain/redirect-uri.ts";

const APP = "https://app.example.com/callback?tenant=7";
const LOCAL = "http://127.0.0.1:8976/callback?a=1";
const SIX = "http://[::1]:8976/callback";
const REGISTERED = [APP, LOCAL, SIX, "http://localhost:8976/callback", "https://127.0.0.1:8443/callback"];

/** Told by taking the two halves around the port away. */
function hasOnlyAnotherPort(local: string, presented: string): boolean {
  const [before = "", after = ""] = local.split(":8976");
  if (!presented.startsWith(before) || !presented.slice(before.length).endsWith(after)) return false;
  const port = presented.slice(before.length, presented.length - after.length);
  return port === "" || (/^:[0-9]{1,5}$/.test(port) && Number(port.slice(1)) < 2 ** 16);
}

describe("a presented redirect URI", () => {
  test.each(REGISTERED)("may be the registered %s", (uri) => {
    expect(matchesRedirectUri(REGISTERED, uri)).toBe(true);
  });

  test("is compared with every registered one, of which there may be none", () => {
    expect(matchesRedirectUri([APP], LOCAL)).toBe(false);
    expect(matchesRedirectUri([], APP)).toBe(false);
  });

  test.each([
    ["a slash more", "https://app.example.com/callback/?tenant=7"],
    ["a slash less", "https://app.example.com?tenant=7"],
    ["another case in the path", "https://app.example.com/Callback?tenant=7"],
    ["another case in the host", "https://App.example.com/callback?tenant=7"],
    ["another case in the scheme", "HTTPS://app.example.com/callback?tenant=7"],
    ["another query", "https://app.example.com/callback?tenant=8"],
    ["more query", "https://app.example.com/callback?tenant=7&x=1"],
    ["no query", "https://app.example.com/callback"],
    ["a fragment", "https://app.example.com/callback?tenant=7#"],
    ["a subdomain", "https://evil.app.example.com/callback?tenant=7"],
    ["a longer host", "https://app.example.com.evil.example/callback?tenant=7"],
    ["a port", "https://app.example.com:443/callback?tenant=7"],
    ["user information", "https://app.example.com@evil.example/callback?tenant=7"],
    ["another scheme", "http://app.example.com/callback?tenant=7"],
    ["dot segments", "https://app.example.com/x/../callback?tenant=7"],
    ["a percent-encoded letter", "https://app.example.com/%63allback?tenant=7"],
    ["white space around it", " https://app.example.com/callback?tenant=7"],
    ["a line break after it", "https://app.example.com/callback?tenant=7\n"],
  ])("may not have %s (RFC 9700 §2.1)", (_, uri) => {
    expect(matchesRedirectUri(REGISTERED, uri)).toBe(false);
  });

  test.each([
    ["another port", "http://127.0.0.1:51004/callback?a=1"],
    ["the highest port", "http://127.0.0.1:65535/callback?a=1"],
    ["no port", "http://127.0.0.1/callback?a=1"],
    ["another port of an IPv6 address", "http://[::1]:1/callback"],
  ])("may have %s on a loopback address (RFC 8252 §7.3)", (_, uri) => {
    expect(matchesRedirectUri(REGISTERED, uri)).toBe(true);
  });

  test("may bring a port where none was registered", () => {
    expect(matchesRedirectUri(["http://127.0.0.1"], "http://127.0.0.1:3000")).toBe(true);
    expect(matchesRedirectUri(["http://127.9.8.7/callback"], "http://127.9.8.7:3000/callback")).toBe(true);
  });

  test.each([
    ["another port of localhost, which is a name", "http://localhost:51004/callback"],
    ["another loopback address", "http://127.0.0.2:8976/callback?a=1"],
    ["the name for the address", "http://localhost:8976/callback?a=1"],
    ["another path", "http://127.0.0.1:51004/other?a=1"],
    ["another query", "http://127.0.0.1:51004/callback?a=2"],
    ["no query", "http://127.0.0.1:51004/callback"],
    ["a fragment", "http://127.0.0.1:51004/callback?a=1#x"],
    ["a slash more", "http://[::1]:51004/callback/"],
    ["https", "https://127.0.0.1:51004/callback?a=1"],
    ["another port of https", "https://127.0.0.1:51004/callback"],
    ["another case in the scheme", "HTTP://127.0.0.1:51004/callback?a=1"],
    ["another spelling of the address", "http://127.1:51004/callback?a=1"],
    ["another spelling of the IPv6 address", "http://[0:0:0:0:0:0:0:1]:51004/callback"],
    ["a host that begins alike", "http://127.0.0.1.evil.example:51004/callback?a=1"],
    ["the address as user information", "http://127.0.0.1:51004@evil.example/callback?a=1"],
    ["user information before it", "http://user@127.0.0.1:51004/callback?a=1"],
    ["a port that is none", "http://127.0.0.1:65536/callback?a=1"],
    ["an empty port", "http://127.0.0.1:/callback?a=1"],
    ["a port in words", "http://127.0.0.1:x/callback?a=1"],
    ["a port with a sign", "http://127.0.0.1:+80/callback?a=1"],
    ["a line break after it", "http://127.0.0.1:51004/callback?a=1\n"],
    ["a backslash for the slash", "http://127.0.0.1:51004\\callback?a=1"],
  ])("may not have %s where the port may vary", (_, uri) => {
    expect(matchesRedirectUri(REGISTERED, uri)).toBe(false);
  });

  it("is the same but for a loopback port whenever it matches, whatever characters change", () => {
    const from = fc.constantFrom(...REGISTERED);
    const edit = fc.record({
      at: fc.nat(),
      cut: fc.nat(3),
      put: fc.string({ unit: fc.constantFrom(..."0123456789:/?#@[].\\ aA%\n"), maxLength: 4 }),
    });
    fc.assert(
      fc.property(from, fc.array(edit, { maxLength: 2 }), (uri, edits) => {
        const presented = edits.reduce((text, { at, cut, put }) => {
          const place = at % (text.length + 1);
          return text.slice(0, place) + put + text.slice(place + cut);
        }, uri);
        const expected =
          REGISTERED.includes(presented) || [LOCAL, SIX].some((local) => hasOnlyAnotherPort(local, presented));
        expect(matchesRedirectUri(REGISTERED, presented)).toBe(expected);
      }),
      { numRuns: 5000 },
    );
  });
});
