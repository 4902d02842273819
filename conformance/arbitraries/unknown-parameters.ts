import * as fc from "fast-check";

const name = fc.stringMatching(/^x_[a-z0-9]{1,12}$/);
const value = fc.oneof(fc.stringMatching(/^[ -~]{0,30}$/), fc.string({ unit: "grapheme", maxLength: 10 }));

/** Parameters that no endpoint knows, which every endpoint ignores (RFC 6749 §3.1). */
export function unknownParameters(): fc.Arbitrary<Readonly<Record<string, string>>> {
  const pairs = fc.uniqueArray(fc.tuple(name, value), { maxLength: 3, selector: ([key]) => key });
  return pairs.map((chosen) => Object.fromEntries(chosen));
}
