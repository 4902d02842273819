import * as fc from "fast-check";

const character = (min: number, max: number) => fc.integer({ min, max }).map((code) => String.fromCodePoint(code));
const whiteSpace = fc.constantFrom("\t", "\n", "\r", "\v", "\f", "\u00a0", "\u2003", "\u3000");

/** Neither a scope character (RFC 6749 §3.3) nor a space; NUL is left out, for some platforms refuse any text that holds it. */
const excluded = fc.oneof(
  fc.constantFrom('"', "\\", "\u007f"),
  whiteSpace,
  character(0x01, 0x1f),
  character(0x80, 0xd7ff),
  character(0x1f300, 0x1f9ff),
);

/** A scope of these values with one such character anywhere in it, or with other white space in place of spaces. */
export function malformedScopes(scopes: readonly string[]): fc.Arbitrary<string> {
  const right = scopes.join(" ");
  const inside = fc
    .tuple(excluded, fc.nat({ max: right.length }))
    .map(([more, at]) => right.slice(0, at) + more + right.slice(at));
  const between = whiteSpace.map((space) => [...scopes, ""].join(space));
  return fc.oneof(inside, between);
}
