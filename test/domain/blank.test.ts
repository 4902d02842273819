import { expect, test } from "vitest";
import { isBlank } from "../../src/domain/blank.ts";

/** White space, joiners, fillers, a variation selector, a tag, the blank of Braille. */
const INKLESS = [0x20, 0xa0, 0xad, 0x34f, 0x61c, 0x115f, 0x1160, 0x17b4, 0x180e, 0x200b, 0x200d, 0x2060, 0x2800]
  .concat([0x3000, 0x3164, 0xfe0f, 0xfeff, 0xffa0, 0xe0041])
  .map((code) => [code.toString(16), String.fromCodePoint(code)] as const);

test.each(INKLESS)("U+%s alone is nothing to be seen, and beside a letter it does no harm", (_, character) => {
  expect(isBlank(character)).toBe(true);
  expect(isBlank(`${character} ${character}`)).toBe(true);
  expect(isBlank(`${character}a`)).toBe(false);
});

test("text of any script is something to be seen", () => {
  for (const text of ["a", "0", "-", "ﻻ", "한", "می‌خواهم", "👩‍🌾", "\u2801"])
    expect([text, isBlank(text)]).toEqual([text, false]);
  expect(isBlank("")).toBe(true);
});
