import * as fc from "fast-check";

/** Characters that end, hide or turn round what they stand in. */
const controls = ["\u0000", "admin\u0000", "\r\nX-Injected: 1", "\u202eneddih", "\ufeff", "\ud800", "\u007f\u0085"];
/** What means something to someone on the way. */
const meaningful = [
  '"',
  "\\",
  "'; drop table clients; --",
  "<script>alert(1)</script>",
  "%",
  "%00",
  "{{7*7}}",
  "../../x",
];
/** What programs read as another type. */
const taken = ["null", "undefined", "NaN", "-0", "1e999", "true", "[]"];
/** Names that objects are born with. */
const inborn = ["__proto__", "constructor", "toString", "hasOwnProperty", "length"];
/** Texts whose length depends on who counts, and whose case or form is not kept. */
const shifting = ["ﬀ ß ς İ", "💶👩‍👩‍👧", "e\u0301", "Ⅷ", "ﷺ"];

/** Texts that programs stumble over. */
export const oddText: fc.Arbitrary<string> = fc.oneof(
  ...[controls, meaningful, taken, inborn, shifting].map((texts) => fc.constantFrom(...texts)),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ unit: "grapheme", maxLength: 12 }),
);
