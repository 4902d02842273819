import { describe, expect, test } from "vitest";
import { allowedMethods } from "../../src/http/allowed-methods.ts";
import { readBasic } from "../../src/http/basic-credentials.ts";
import { ambiguousHeader } from "../../src/http/header-section.ts";
import { isCompressed, isMediaType } from "../../src/http/media-type.ts";
import { ownMembers } from "../../src/http/own-members.ts";
import { readQuery } from "../../src/http/query.ts";
import { readTarget } from "../../src/http/request-target.ts";
import { checkUrl } from "../../src/http/secret-in-url.ts";
import { validationRefusal } from "../../src/http/validation-refusal.ts";

describe("a request target", () => {
  test.each([
    ["/a/b?c=d", "/a/b", "c=d"],
    ["/a%2Fb", "/a%2Fb", ""],
    ["//a", "//a", ""],
    ["/?", "/", ""],
    ["/a?b?c=%zz", "/a", "b%3Fc=%25zz"],
    ["http://host/a?b=c", "/a", "b=c"],
    ["HTTPS://user@host:1/a", "/a", ""],
  ])("%s is the path %s and the query %s", (raw, path, query) => {
    const target = readTarget(raw);
    expect([target?.path, target?.query.toString()]).toEqual([path, query]);
  });

  test.each([
    "",
    "*",
    "a",
    "?a",
    "host:80",
    "http://host",
    "ftp://host/a",
    "/%",
    "/%e",
    "/%ff",
    "/\u00a0",
    "/a b",
    "/\0",
  ])("%j is none", (raw) => expect(readTarget(raw)).toBeUndefined());
});

describe("a header section", () => {
  const section = (rawHeaders: string[], httpVersion = "1.1") => ambiguousHeader({ rawHeaders, httpVersion });

  test("is ambiguous with a second Authorization, Host, Content-Type or Idempotency-Key, in any case", () => {
    for (const name of ["Authorization", "Host", "Content-Type", "Idempotency-Key"])
      expect(section(["Host", "a", name, "b", "X", "c", name.toLowerCase(), "b"])).toBe(name);
  });

  test("may repeat others, and may name one as a value", () => {
    expect(section(["Host", "a", "Accept", "b", "Accept", "c", "X", "host", "Y", "authorization"])).toBeUndefined();
  });

  test("needs a Host in HTTP/1.1 only", () => {
    expect(section([])).toBe("Host");
    expect(section([], "1.0")).toBeUndefined();
    expect(section(["Host", "a", "Host", "a"], "1.0")).toBe("Host");
  });
});

describe("a media type", () => {
  const JSON_TYPE = "application/json";

  test.each([
    "application/json",
    "APPLICATION/JSON",
    "application/json ;charset=UTF-8",
    'application/json; charset="utf-8"',
    "application/json; v=1; charset=utf8",
  ])("%s is JSON", (type) => expect(isMediaType(type, JSON_TYPE)).toBe(true));

  test.each([
    undefined,
    "",
    "application/jsonx",
    "text/json",
    "application/json, text/plain",
    "application/json;charset=utf-16",
    "application/json;charset=",
    "application/json; x=1; charset=latin1",
  ])("%s is not", (type) => expect(isMediaType(type, JSON_TYPE)).toBe(false));

  test("only identity is uncompressed", () => {
    expect([undefined, "identity", " Identity "].map(isCompressed)).toEqual([false, false, false]);
    expect(["gzip", "", "identity, gzip"].map(isCompressed)).toEqual([true, true, true]);
  });
});

describe("Basic credentials", () => {
  const encode = (text: string) => `Basic ${Buffer.from(text).toString("base64")}`;

  test.each([
    ["a:b", "a", "b"],
    ["a:b:c", "a", "b:c"],
    [":", "", ""],
    ["a%3Ab:c%25+d", "a:b", "c% d"],
    ["é:%C3%A9", "é", "é"],
  ])("%s is %s and %s", (text, clientId, clientSecret) =>
    expect(readBasic(encode(text))).toEqual({ clientId, clientSecret }),
  );

  test.each([
    "",
    "Basic",
    "Basic ",
    "Basic a:b",
    "Bearer YTpi",
    "Basic  YTpi=x",
    "XBasic YTpi",
    encode("a"),
    encode("%:b"),
    "Basic /w==",
  ])("%s is nothing", (authorization) => expect(readBasic(authorization)).toBeUndefined());
});

describe("a query", () => {
  test("is its own parameters, once each, an empty one omitted", () => {
    const read = (text: string) => readQuery(new URLSearchParams(text), ["a", "b"]);
    expect(read("a=1&c=2&c=3&b=")).toEqual({ a: "1" });
    expect(read("a=1&a=")).toMatchObject({ refused: "parameter_repeated", field: "a" });
  });

  test("must hold no secret, with or without a value", () => {
    for (const name of ["client_secret", "refresh_token", "token", "code", "code_verifier"])
      for (const query of [`${name}=x`, name, `a=b&${name}=`])
        expect(checkUrl(new URLSearchParams(query))).toMatchObject({ refused: "secret_in_url", field: name });
    expect(checkUrl(new URLSearchParams("client_id=x&Token=x"))).toBeUndefined();
  });
});

test("the members of a schema are those of all its alternatives", () => {
  const schema = {
    properties: { a: {} },
    oneOf: [{ properties: { b: {} } }, { allOf: [{ properties: { c: {} } }] }],
    anyOf: [{}],
  };
  expect([...ownMembers(schema)]).toEqual(["a", "c", "b"].sort());
});

test("Allow names what a path serves, templates included", () => {
  const routes = [
    { method: "get", path: "/a/{id}" },
    { method: "patch", path: "/a/{id}" },
    { method: "post", path: "/a/new" },
    { method: "get", path: "/b" },
  ];
  expect(allowedMethods(routes, "/a/5")).toBe("GET, HEAD, PATCH, OPTIONS");
  expect(allowedMethods(routes, "/a/new")).toBe("GET, HEAD, PATCH, POST, OPTIONS");
  expect(allowedMethods(routes, "/a/")).toBe("OPTIONS");
  expect(allowedMethods(routes, "/b")).toBe("GET, HEAD, OPTIONS");
});

test.each([
  ["required", "/requestBody", { missingProperty: "code" }, "parameter_missing", "code"],
  ["discriminator", "/requestBody", { error: "tag", tag: "grant_type" }, "parameter_missing", "grant_type"],
  ["discriminator", "/requestBody", { error: "mapping", tag: "grant_type" }, "grant_type_unsupported", "grant_type"],
  ["maxLength", "/requestBody/scope", {}, "scope_malformed", "scope"],
  ["type", "/requestBody/scope", {}, "parameter_malformed", "scope"],
  ["type", "/requestBody/refresh_token", {}, "parameter_malformed", "refresh_token"],
  ["maxLength", "/requestBody/token", {}, "parameter_malformed", "token"],
  ["type", "/query/limit", {}, "parameter_malformed", "limit"],
])("the violation %s of %s %j is refused as %s, naming %s", (keyword, instancePath, params, refused, field) =>
  expect(validationRefusal({ keyword, instancePath, params })).toMatchObject({ refused, field }),
);
