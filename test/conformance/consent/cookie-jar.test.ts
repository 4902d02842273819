import { describe, expect, test } from "vitest";
import { createCookieJar } from "../../../conformance/target/consent/cookie-jar.ts";

const start = Date.UTC(2026, 0, 1);

function jarAfter(answers: readonly (readonly [string, ...string[]])[], now: () => number = () => start) {
  const jar = createCookieJar(now);
  for (const [url, ...cookies] of answers)
    jar.keep({
      request: { method: "GET", url, headers: [], body: "" },
      rawHeaders: [["Date", "now"], ...cookies.map((value): [string, string] => ["Set-Cookie", value])],
    });
  return jar;
}

test("cookies go back with their values as they came, the longest path first", () => {
  const jar = jarAfter([["http://a.test/x/y", "one=1%20=; Path=/", 'two="q"', "three=3; Path=/x"]]);
  expect(jar.headerFor("http://a.test/x/y?z")).toBe('two="q"; three=3; one=1%20=');
});

test("a cookie of the same name, path and host takes the place of the older one", () => {
  const jar = jarAfter([["http://a.test/", "a=1; Path=/", "a=2; Path=/", "a=3; Path=/x"]]);
  expect(jar.headerFor("http://a.test/")).toBe("a=2");
});

const ended = ["Max-Age=0", "max-age=-1", "Expires=Thu, 01 Jan 1970 00:00:00 GMT"];
test.each(ended)("%s ends a cookie", (attribute) => {
  const jar = jarAfter([["http://a.test/", "a=1; Path=/", "b=2; Path=/", `a=; Path=/; ${attribute}`]]);
  expect(jar.headerFor("http://a.test/")).toBe("b=2");
});

test("a cookie ends with its time, and Max-Age comes before Expires", () => {
  let now = start;
  const jar = jarAfter([["http://a.test/", "a=1; Max-Age=60; Expires=Thu, 01 Jan 1970 00:00:00 GMT"]], () => now);
  now += 59_000;
  expect(jar.headerFor("http://a.test/")).toBe("a=1");
  now += 1000;
  expect(jar.headerFor("http://a.test/")).toBeUndefined();
});

describe("a cookie goes only where it belongs", () => {
  const jar = jarAfter([
    ["http://a.test/login/form", "path=1"],
    ["http://www.a.test/", "domain=2; Domain=.a.test", "foreign=3; Domain=b.test", "sibling=4; Domain=x.a.test"],
  ]);
  test.each([
    ["http://a.test/login", "path=1; domain=2"],
    ["http://a.test/login/other", "path=1; domain=2"],
    ["http://a.test/logins", "domain=2"],
    ["http://www.a.test/login", "domain=2"],
    ["http://ba.test/login", undefined],
    ["http://b.test/", undefined],
    ["http://x.a.test/", "domain=2"],
  ])("%s gets %s", (url, cookies) => expect(jar.headerFor(url)).toBe(cookies));
});

describe("a secure cookie", () => {
  const secure = "__Host-a=1; Secure; Path=/";
  test.each(["https://a.test/", "http://127.0.0.1:8976/", "http://localhost/", "http://[::1]:1/"])(
    "is kept of %s",
    (url) => expect(jarAfter([[url, secure]]).headerFor(url)).toBe("__Host-a=1"),
  );
  test("is neither kept of plain HTTP elsewhere nor sent there", () => {
    expect(jarAfter([["http://a.test/", secure]]).headerFor("https://a.test/")).toBeUndefined();
    expect(jarAfter([["https://a.test/", secure]]).headerFor("http://a.test/")).toBeUndefined();
  });
  test.each(["__Host-a=1; Path=/", "__Host-a=1; Secure", "__Host-a=1; Secure; Path=/; Domain=a.test", "__Secure-a=1"])(
    "is refused as %s",
    (cookie) => expect(jarAfter([["https://a.test/", cookie]]).headerFor("https://a.test/")).toBeUndefined(),
  );
});

test("a cleared jar sends nothing", () => {
  const jar = jarAfter([["http://a.test/", "a=1"]]);
  jar.clear();
  expect(jar.headerFor("http://a.test/")).toBeUndefined();
});
