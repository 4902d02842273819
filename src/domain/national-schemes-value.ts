import type { NationalScheme } from "./national-schemes.ts";

/**
 * The value that a scheme makes of a number; undefined when the number has not the scheme's form.
 * @param number normalised; with or without the prefix of its country, with or without separators
 */
export function schemeValue(scheme: NationalScheme, number: string): string | undefined {
  const plain = number.replace(scheme.hyphenated ? /[./]/g : /[./-]/g, "");
  const bare = plain.startsWith(scheme.country) ? plain.slice(scheme.country.length) : plain;
  const held = scheme.form.exec(bare)?.[1];
  return held === undefined ? undefined : scheme.prefix + held;
}
