import * as fc from "fast-check";

/** Texts that programs stumble over: quotes, controls, other scripts and directions, names that objects are born with. */
export const oddText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '"',
    "\\",
    "'; drop table clients; --",
    "<script>alert(1)</script>",
    "\u0000",
    "\r\nX-Injected: 1",
    "\u202eneddih",
    "ﬀ ß ς İ",
    "💶👩‍👩‍👧",
    "\ufeff",
    "\ud800",
    "%",
    "%00",
    "{{7*7}}",
    "../../etc/passwd",
    "null",
    "undefined",
    "NaN",
    "-0",
    "1e999",
  ),
  fc.constantFrom("__proto__", "constructor", "toString", "hasOwnProperty", "length"),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ unit: "grapheme", maxLength: 12 }),
);
