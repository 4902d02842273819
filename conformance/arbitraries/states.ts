import * as fc from "fast-check";

/** What a query is made of, and so what a `state` suffers from. */
const delicate = [..."&=+%#? ;/:,\\\"'<>@"];
const broken = [
  "%",
  "%2",
  "%zz",
  "%26",
  "%2B",
  "%20",
  "%00",
  "&code=x",
  "&error=x",
  "&state=x",
  "#x=1",
  "+",
  " ",
  "==",
  "&&",
];

/** Every `state` that RFC 6749 (appendix A.5) allows: visible ASCII characters and spaces. Never empty. */
export function states(): fc.Arbitrary<string> {
  const visible = fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code));
  const unit = fc.oneof(visible, fc.constantFrom(...delicate));
  return fc.oneof(
    fc.string({ unit, minLength: 1, maxLength: 40 }),
    fc.array(fc.constantFrom(...broken), { minLength: 1, maxLength: 6 }).map((parts) => parts.join("")),
    fc.string({ unit, minLength: 200, maxLength: 1000 }),
  );
}

/** A `state` of exactly so many characters. */
export function statesOfLength(length: number): fc.Arbitrary<string> {
  const filler = fc.string({ unit: fc.constantFrom(..."abcXYZ019-._~", ...delicate), minLength: 1, maxLength: 24 });
  return filler.map((text) => text.repeat(Math.ceil(length / text.length)).slice(0, length));
}

/** Texts beyond RFC 6749's syntax, which our reading takes too: for what is SHOULD. */
export function wideStates(): fc.Arbitrary<string> {
  const unit = fc.oneof(
    fc.constantFrom("ž", "ß", "日", "😀", "\u202e", "e\u0301", "\u00a0", "ﬁ"),
    fc.constantFrom(..."ab&=+%"),
  );
  return fc.string({ unit, minLength: 1, maxLength: 40 }).filter((text) => text.isWellFormed());
}
