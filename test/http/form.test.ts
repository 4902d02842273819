import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readForm } from "../../src/http/form.ts";

const OWN = new Set(["a", "b"]);

test("keeps its own parameters, decoded, and no others", () => {
  expect(readForm("a=1+2%203&c=4&b=%C3%A9", OWN)).toEqual({ a: "1 2 3", b: "é" });
  expect(readForm("__proto__=x&constructor=y", OWN)).toEqual({});
  expect(readForm("", OWN)).toEqual({});
});

test("a parameter without a value is an omitted one (RFC 6749 §3.1)", () => {
  expect(readForm("a&b=", OWN)).toEqual({});
});

test.each(["?a=1&b=2", "\uFEFFa=1&b=2", "??a=1&b=2"])("what stands before the first name belongs to it: %j", (text) =>
  expect(readForm(text, OWN)).toEqual({ b: "2" }),
);

test.each(["a=1&a=2", "a=&a=1", "a=1&a=", "a&a", "a=1&%61=2", "b=0&a=1&c=2&a=3"])(
  "%s repeats a parameter of its own (RFC 6749 §3.2)",
  (text) => expect(readForm(text, OWN)).toMatchObject({ refused: "parameter_repeated", field: "a" }),
);

test.each(["%", "c=%zz", "a=%4", "%ff=1", "a=%ed%a0%80"])("%s is no form", (text) =>
  expect(readForm(text, OWN)).toMatchObject({ refused: "body_malformed" }),
);

test("reads back what any client encodes", () => {
  const values = fc.record({ a: fc.string({ unit: "binary" }), c: fc.string() });
  fc.assert(
    fc.property(values, ({ a, c }) => {
      const text = new URLSearchParams({ c, a }).toString();
      expect(readForm(`${text}&c=again`, OWN)).toEqual(a === "" ? {} : { a });
    }),
  );
});
