import * as fc from "fast-check";
import { folded } from "../model/participant-matching.ts";

/** Every character that Unicode calls white space. */
export const whiteSpace = [
  ...[
    "\t",
    "\n",
    "\v",
    "\f",
    "\r",
    " ",
    "\u0085",
    "\u00a0",
    "\u1680",
    "\u2028",
    "\u2029",
    "\u202f",
    "\u205f",
    "\u3000",
  ],
  ...Array.from({ length: 11 }, (_, index) => String.fromCharCode(0x2000 + index)),
];

/** The value with some of its ASCII letters in the other case. */
export function asciiCases(value: string): fc.Arbitrary<string> {
  return fc
    .infiniteStream(fc.boolean())
    .map((flips) => characters(value, (each) => (flips.next().value ? flipped(each) : each)));
}

/** The value with spaces and tabs before and after it, and with more of them where it has some. */
export function outerSpaces(value: string): fc.Arbitrary<string> {
  const some = (minLength: number) => fc.string({ unit: fc.constantFrom(" ", " ", "\t"), minLength, maxLength: 4 });
  return fc
    .tuple(some(0), some(0), some(1))
    .map(([before, after, within]) => before + value.replace(/[ \t]+/g, (found) => found + within) + after)
    .filter((changed) => changed !== value);
}

/** The value with white space of any kind between its characters. */
export function innerSpaces(value: string): fc.Arbitrary<string> {
  const space = fc.string({ unit: fc.constantFrom(...whiteSpace), minLength: 1, maxLength: 2 });
  const gaps = Array.from({ length: Math.max(1, value.length - 1) }, (_, index) => index + 1);
  const places = fc.subarray(gaps, { minLength: 1, maxLength: Math.min(4, gaps.length) });
  return fc.tuple(places, fc.infiniteStream(space)).map(([chosen, spaces]) => {
    const parts = [...value].map((each, index) => (chosen.includes(index) ? spaces.next().value + each : each));
    return parts.join("");
  });
}

/** The value with some characters in another case, width or compatibility form that Unicode has for them, if it has any. */
export function compatibilityForms(value: string): fc.Arbitrary<string> {
  if ([...value].every((each) => formsOf(each).every((form) => form === each))) return fc.constant(value);
  return fc
    .infiniteStream(fc.nat({ max: 7 }))
    .map((picks) =>
      characters(value, (each) => {
        const forms = formsOf(each);
        return forms[picks.next().value % (forms.length + 1)] ?? each;
      }),
    )
    .filter((changed) => changed !== value);
}

/** The value in any form that is still the same identifier. */
export function sameIdentifiers(value: string): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constant(value),
    asciiCases(value),
    outerSpaces(value),
    innerSpaces(value),
    compatibilityForms(value),
    asciiCases(value).chain(innerSpaces).chain(outerSpaces),
  );
}

/** The value with one letter or digit changed, left out, added or moved, or with a hyphen or a dot; not one of `others`. */
export function nearMisses(value: string, others: readonly string[] = []): fc.Arbitrary<string> {
  const taken = new Set([value, ...others].map(folded));
  const at = fc.nat({ max: Math.max(0, value.length - 1) });
  const letterOrDigit = fc.constantFrom(..."ABCEXZ0123456789");
  const splice = (place: number, removed: number, more: string) =>
    value.slice(0, place) + more + value.slice(place + removed);
  return fc
    .oneof(
      fc.tuple(at, letterOrDigit).map(([place, other]) => splice(place, 1, other)),
      fc.tuple(at, letterOrDigit).map(([place, more]) => splice(place, 0, more)),
      letterOrDigit.map((more) => value + more),
      at.map((place) => splice(place, 1, "")),
      at.map((place) => splice(place, 2, [...value.slice(place, place + 2)].reverse().join(""))),
    )
    .filter((changed) => folded(changed) !== "" && !taken.has(folded(changed)));
}

/** The value with hyphens or dots added, or without those it has. */
export function punctuated(value: string): fc.Arbitrary<string> {
  const at = fc.integer({ min: 1, max: Math.max(1, value.length - 1) });
  const added = fc
    .tuple(at, fc.constantFrom("-", ".", "--", ".-"))
    .map(([place, mark]) => value.slice(0, place) + mark + value.slice(place));
  return /[-.]/.test(value) ? fc.oneof(added, fc.constant(value.replace(/[-.]/g, ""))) : added;
}

function characters(value: string, change: (character: string) => string): string {
  return [...value].map(change).join("");
}

function flipped(character: string): string {
  if (/[a-z]/.test(character)) return character.toUpperCase();
  return /[A-Z]/.test(character) ? character.toLowerCase() : character;
}

/** First letters and digits of alphabets that are compatibility forms of the plain ones (UAX #15). */
const alphabets = [
  { upper: 0xff21, lower: 0xff41, digit: 0xff10 },
  { upper: 0x1d400, lower: 0x1d41a, digit: 0x1d7ce },
  { upper: 0x1d670, lower: 0x1d68a, digit: 0x1d7f6 },
  { upper: 0x24b6, lower: 0x24d0, digit: 0x1d7e2 },
];

/** Characters of their own that fold to plain ones: the Kelvin sign, the long s, raised digits. */
const singles: Readonly<Record<string, readonly string[]>> = {
  ...{ k: ["\u212a"], s: ["\u017f"], z: ["\u2124"], c: ["\u212d"], b: ["\u212c"] },
  ...{ "1": ["¹", "①", "₁"], "2": ["²", "②", "₂"], "3": ["³", "③", "₃"], "0": ["⁰", "⓪", "₀"], "4": ["⁴"], "9": ["⁹"] },
};

/** Other characters that are the same in an identifier. */
function formsOf(character: string): string[] {
  const shifted = alphabets.flatMap(({ upper, lower, digit }) => {
    if (/[A-Z]/.test(character)) return [upper + character.charCodeAt(0) - 65, lower + character.charCodeAt(0) - 65];
    if (/[a-z]/.test(character)) return [upper + character.charCodeAt(0) - 97, lower + character.charCodeAt(0) - 97];
    return /\d/.test(character) ? [digit + Number(character)] : [];
  });
  const plain = shifted.map((code) => String.fromCodePoint(code));
  const cases = /[A-Za-z]/.test(character) ? [] : [character.toLowerCase(), character.toUpperCase()];
  return [...(singles[character.toLowerCase()] ?? []), ...plain, ...cases, character.normalize("NFKD")];
}
