import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normaliseIdentifier } from "../../src/domain/normalise-identifier.ts";

const SURROGATES = { from: 0xd800, to: 0xdfff };

const CHARACTERS = Array.from({ length: 0x11_0000 }, (_, point) => point)
  .filter((point) => point < SURROGATES.from || point > SURROGATES.to)
  .map((point) => String.fromCodePoint(point));

const notation = (text: string): string =>
  Array.from(text, (character) => `U+${character.codePointAt(0)?.toString(16)}`).join(" ");

/** Those of Unicode's PropList.txt: a list of its own, for the rule asks the regular expression engine. */
const WHITE_SPACE = [
  "\t\n\v\f\r \u0085\u00a0\u1680",
  "\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a",
  "\u2028\u2029\u202f\u205f\u3000",
].join("");

describe("normalising an identifier", () => {
  it("is idempotent for every code point", () => {
    const broken = CHARACTERS.filter((character) => {
      const once = normaliseIdentifier(character);
      return normaliseIdentifier(once) !== once;
    });
    expect(broken.map(notation)).toEqual([]);
  });

  it("is blind to case for every code point", () => {
    const broken = CHARACTERS.filter((character) => {
      const once = normaliseIdentifier(character);
      return [character.toLowerCase(), character.toUpperCase()].some((other) => normaliseIdentifier(other) !== once);
    });
    expect(broken.map(notation)).toEqual([]);
  });

  it("is idempotent for texts", () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
        fc.constantFrom(..."ßẞςΣσİıſﬀ\u0345\u0301 \u00a8´ﷺ"),
      ),
    });
    fc.assert(
      fc.property(text, (value) => {
        const once = normaliseIdentifier(value);
        expect(normaliseIdentifier(once)).toBe(once);
      }),
      { numRuns: 5000 },
    );
  });

  it("drops white space of every kind, wherever it stands, and nothing that only looks like it", () => {
    for (const space of WHITE_SPACE)
      expect(normaliseIdentifier(`${space}cz${space}${space}12${space}`), notation(space)).toBe("cz12");
    for (const joiner of "\u180e\u200b\u200c\u200d\u2060\ufeff")
      expect(normaliseIdentifier(`cz${joiner}12`), notation(joiner)).not.toBe("cz12");
  });

  it("leaves nothing of white space", () => {
    for (const space of WHITE_SPACE) expect(normaliseIdentifier(space), notation(space)).toBe("");
  });

  it.each([
    ["ASCII case", "CZ12345678", "cz12345678"],
    ["ß and SS", "straße", "STRASSE"],
    ["ẞ and ß", "GROẞ", "groß"],
    ["final sigma", "ΟΔΟΣ", "οδος"],
    ["full width", "ＣＺ１２３４５６７８", "CZ12345678"],
    ["a ligature", "ﬁ12", "FI12"],
    ["composed and decomposed letters", "É1", "e\u03011"],
    ["superscripts", "12²", "122"],
    ["a spacing mark that NFKC takes apart", "a\u00a81", "a\u03081"],
  ])("ignores %s", (_, one, other) => {
    expect(normaliseIdentifier(one)).toBe(normaliseIdentifier(other));
  });

  it.each([
    ["a hyphen", "12-3", "1-23"],
    ["a dot", "0123.456.789", "0123456789"],
    ["a slash", "1/2", "12"],
    ["a leading zero", "0123", "123"],
    ["an accent", "é1", "e1"],
    ["a letter O and a zero", "O1", "01"],
    ["a prefix", "CZ12345678", "12345678"],
    ["an underscore", "1_2", "12"],
  ])("keeps %s", (_, one, other) => {
    expect(normaliseIdentifier(one)).not.toBe(normaliseIdentifier(other));
  });
});
