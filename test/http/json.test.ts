import * as fc from "fast-check";
import { expect, test } from "vitest";
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

test("an object as deep as the body limit allows is harmless", () => {
  const deep = `{"a":${"[".repeat(30_000)}${"]".repeat(30_000)},"c":${'{"a":'.repeat(5000)}1${"}".repeat(5000)}}`;
  expect(Object.keys(readJson(deep, OWN))).toEqual(["a"]);
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
