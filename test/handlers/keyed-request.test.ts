import * as fc from "fast-check";
import { expect, test } from "vitest";
import { keyedRequest } from "../../src/handlers/documents/keyed-request.ts";

const digestOf = (members: readonly string[]) => keyedRequest("k", members)?.digest;

test("without a key there is nothing to compare", () => {
  expect(keyedRequest(undefined, ["a"])).toBeUndefined();
  expect(keyedRequest("k", ["a"])?.key).toBe("k");
});

test("the same members have one digest, others another, wherever one ends and the next begins", () => {
  const members = fc.array(fc.string({ unit: fc.constantFrom("1", ":", "a", "é", "💶"), maxLength: 3 }), {
    maxLength: 4,
  });
  fc.assert(
    fc.property(members, members, (one, other) => {
      expect(digestOf(one) === digestOf(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
    }),
  );
});

test.each([
  [
    ["ab", "c"],
    ["a", "bc"],
  ],
  [
    ["a", ""],
    ["", "a"],
  ],
  [["1:a"], ["", "a"]],
  [["a1:b"], ["a", "b"]],
])("%j is not %j", (one, other) => expect(digestOf(one)).not.toBe(digestOf(other)));

test("a document of many megabytes is digested whole", () => {
  const text = "QUJD".repeat(2_500_000);
  expect(digestOf([text])).toBe(digestOf([text]));
  expect(digestOf([text])).not.toBe(digestOf([`${text.slice(0, -1)}E`]));
});
