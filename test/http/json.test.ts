import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readJson } from "../../src/http/json.ts";
import { repeatedMember } from "../../src/http/repeated-member.ts";

const OWN = new Set(["a", "b"]);

test("keeps its own members with their types, and no others", () => {
  expect(readJson('{"a":[1],"b":null,"c":2,"__proto__":{"x":1}}', OWN)).toEqual({ a: [1], b: null });
  const read = readJson('{"a":"x","__proto__":{"polluted":true}}', OWN);
  expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
  expect("polluted" in read).toBe(false);
});

test("an empty string is an omitted member", () => {
  expect(readJson('{"a":"","b":" "}', OWN)).toEqual({ b: " " });
});

test.each(["", " ", "null", "[]", "1", '"a"', "{", '{"a":1}{', "{'a':1}", '{"a":1,}', "NaN", "[".repeat(50_000)])(
  "%# is no JSON object",
  (text) => expect(readJson(text, OWN)).toMatchObject({ refused: "body_malformed" }),
);

describe("structure beyond what any endpoint asks for is refused before it costs anything", () => {
  const many = (piece: string) => piece.repeat(Math.floor(9_000_000 / piece.length));
  test.each([
    ["a million members", `{${many('"c":0,')}"a":1}`],
    ["a million members of other names", `{${Array.from({ length: 700_000 }, (_, i) => `"${i}":0,`).join("")}"a":1}`],
    ["lists in lists", `${many("[")}${many("]")}`],
    ["objects in a member", `{"a":[${many("{},")}1]}`],
    ["strings in a member", `{"a":[${many('"",')}1]}`],
    ["nothing but quotes", many('"')],
  ])("%s", (_name, text) => {
    const began = performance.now();
    expect(readJson(text, OWN)).toMatchObject({ refused: "body_malformed" });
    expect(performance.now() - began).toBeLessThan(300);
  });

  const nested = (depth: number) => `{"a":${"[".repeat(depth - 1)}${"]".repeat(depth - 1)}}`;
  test("from the depth of 65 on", () => {
    expect(Object.keys(readJson(nested(64), OWN))).toEqual(["a"]);
    expect(readJson(nested(65), OWN)).toMatchObject({ refused: "body_malformed" });
  });

  test("from some thousand marks on, whatever is closed again", () => {
    const list = (items: number) => `{"a":[${"{},".repeat(items)}1]}`;
    expect(Object.keys(readJson(list(1000), OWN))).toEqual(["a"]);
    expect(readJson(list(2000), OWN)).toMatchObject({ refused: "body_malformed" });
  });
});

test.each(["[", "{}", ",", ":", '\\"', '\\\\\\"', "\\\\"])("%j in a string is no structure, however often", (piece) => {
  const text = `{"a":"${piece.repeat(100_000)}","b":1}`;
  expect(Object.keys(readJson(text, OWN))).toEqual(["a", "b"]);
});

test.each(["\\ud800", "\\udc00", "x\\ud83d", "\\ude00\\ud83d"])("a member with %s is no text", (half) => {
  expect(readJson(`{"b":1,"a":"${half}"}`, OWN)).toMatchObject({ refused: "parameter_malformed", field: "a" });
  expect(readJson(`{"c":"${half}","a":"\\ud83d\\ude00"}`, OWN)).toEqual({ a: "😀" });
});

test.each(["A", "\\\\", "\\/"])("a member as long as a document, all of %j, is read", (piece) => {
  const text = `{"a":"${piece.repeat(10_000_000 / piece.length)}","b":1}`;
  expect(Object.keys(readJson(text, OWN))).toEqual(["a", "b"]);
});

test.each([
  '{"a":1,"a":1}',
  '{"a":"","a":1}',
  '{"b":1,"a":1,"c":{"a":2},"a":3}',
  '{"a":1,"\\u0061":2}',
  '{ "a" : 1 , "x" : [ "a" , { "a" : 1 } ] ,\n"a"\t:\r2}',
  '{"a":"\\"","a":1}',
])("%s repeats a member of its own", (text) =>
  expect(readJson(text, OWN)).toMatchObject({ refused: "parameter_repeated", field: "a" }),
);

test.each([
  '{"a":"a","b":"a"}',
  '{"a":{"a":1},"b":[{"a":1},{"a":2}]}',
  '{"c":1,"c":2}',
  '{"a":"\\",\\"a\\":1"}',
  '{"a":"\\\\"}',
])("%s does not", (text) => expect(readJson(text, OWN)).not.toHaveProperty("refused"));

test("no well-formed object without a repetition is accused of one", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom("a", "b", "c", '"', "\\", "{", ":"), fc.jsonValue()), (value) => {
      expect(repeatedMember(JSON.stringify(value, null, 1), OWN)).toBeUndefined();
    }),
  );
});

test("a member repeated anywhere at the top is found, whatever stands between", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (first, between, last) => {
      const json = (value: unknown) => JSON.stringify(value);
      const text = `{"b":${json(first)},"c":${json(between)},"b":${json(last)}}`;
      expect(repeatedMember(text, OWN)).toBe("b");
    }),
  );
});
