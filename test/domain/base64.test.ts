import * as fc from "fast-check";
import { expect, test } from "vitest";
import contract from "../../generated/openapi.json" with { type: "json" };
import { isWholeBase64 } from "../../src/domain/base64.ts";

const { NewDocument } = contract.components.schemas;

test("bytes written as base64 are base64", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect(isWholeBase64(Buffer.from(bytes).toString("base64"))).toBe(true);
    }),
  );
});

test("of what the contract lets pass, base64 is what its bytes are written as, and nothing else", () => {
  const text = fc.stringMatching(new RegExp(NewDocument.properties.payload.pattern), { maxLength: 12 });
  fc.assert(
    fc.property(text, (text) => {
      expect(isWholeBase64(text)).toBe(Buffer.from(text, "base64").toString("base64") === text);
    }),
    { numRuns: 2000 },
  );
});

test.each(["A", "AA", "AAA", "AA=", "=", "==", "A==", "AB==", "AAB=", "AAAA=", "AAAA=="])("%j is not", (text) =>
  expect(isWholeBase64(text)).toBe(false),
);

test("one of many megabytes is judged too", () => {
  expect(isWholeBase64("AQID".repeat(3_000_000))).toBe(true);
  expect(isWholeBase64(`${"AQID".repeat(3_000_000)}AB==`)).toBe(false);
});
