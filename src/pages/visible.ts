/**
 * What steers the text around it or can't be seen: control characters, direction overrides, isolates and marks (Unicode
 * UAX #9 §2), invisible spaces and joiners between words, halves of a surrogate pair.
 */
const STEERING = /[\p{Cc}\p{Cs}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu;

/** Text somebody else chose, with its steering characters spelt out (`⟨U+202E⟩`), so that it can only be read. */
export const visible = (text: string): string =>
  text.replace(STEERING, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return `⟨U+${code.padStart(4, "0")}⟩`;
  });

/** The same inside a sentence that is plain text: between isolates, as `bdi` would do it (UAX #9 §2.7). */
export const isolated = (text: string): string => `\u2068${visible(text)}\u2069`;
