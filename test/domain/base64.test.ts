import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isBase64 } from "../../src/domain/base64.ts";

test("bytes written as base64 are base64", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect(isBase64(Buffer.from(bytes).toString("base64"))).toBe(true);
    }),
  );
});

test("what is base64 is what its bytes are written as, and nothing else", () => {
  const text = fc.string({ unit: fc.constantFrom(..."AQgBwz/+9=-_ \n"), maxLength: 12 });
  fc.assert(
    fc.property(text, (text) => {
      expect(isBase64(text)).toBe(Buffer.from(text, "base64").toString("base64") === text);
    }),
    { numRuns: 2000 },
  );
});

test.each(["A", "AA", "AAA", "AA=", "====", "=AAA", "A===", "AA=A", "AB==", "AAB=", "AAAA\n", "AA-_"])(
  "%j is not",
  (text) => expect(isBase64(text)).toBe(false),
);

test("one of many megabytes is judged too", () => {
  expect(isBase64("AQID".repeat(3_000_000))).toBe(true);
  expect(isBase64(`${"AQID".repeat(3_000_000)}====`)).toBe(false);
});
