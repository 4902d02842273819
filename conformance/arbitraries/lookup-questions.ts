import * as fc from "fast-check";
import type { World } from "../world.ts";
import { identifierOf } from "./lookups.ts";
import { oddText } from "./odd-texts.ts";

/** What a look-up asks by: its query but for the affiliate's ID. */
export type Question = Readonly<Record<string, string>>;

const form = /^[0-9]{4}:[A-Za-z0-9._~-]{1,130}$/;
const longest = 130;

/** Texts that are no identifier of the network by their form. */
export function malformedIdentifiers(): fc.Arbitrary<string> {
  const scheme = fc.stringMatching(/^[0-9]{4}$/);
  const value = fc.stringMatching(/^[A-Za-z0-9._~-]{1,20}$/);
  const forbidden = fc.constantFrom(..." !\"#$%&'()*+,/:;<=>?@[\\]^`{|}\t\né٣💶\u0000");
  const together = fc.tuple(scheme, value);
  return fc
    .oneof(
      fc
        .tuple(fc.stringMatching(/^([0-9]{0,3}|[0-9]{5,6}|[A-Za-z]{4}|[٠-٩]{4})$/), value)
        .map((parts) => parts.join(":")),
      together.map((parts) => parts.join("")),
      together.map((parts) => `iso6523-actorid-upis::${parts.join(":")}`),
      scheme.map((only) => `${only}:`),
      fc
        .tuple(scheme, fc.integer({ min: longest + 1, max: longest + 40 }), fc.constantFrom(..."0aZ."))
        .map(([before, length, character]) => `${before}:${character.repeat(length)}`),
      fc
        .tuple(scheme, value, forbidden, value)
        .map(([before, left, other, right]) => `${before}:${left}${other}${right}`),
      fc.tuple(together, fc.constantFrom("\n", " ", "\r\n")).map(([parts, space]) => parts.join(":") + space),
      oddText,
    )
    .filter((text) => text !== "" && !form.test(text));
}

/** Which of the parameters name no way of asking, or several. One whole way and a part of another is left open. */
const unclear = [
  [],
  ["rn"],
  ["countryCode"],
  ["participantId", "euVatId"],
  ["participantId", "rn", "countryCode"],
  ["euVatId", "rn", "countryCode"],
  ["participantId", "euVatId", "rn"],
  ["participantId", "euVatId", "countryCode"],
  ["participantId", "euVatId", "rn", "countryCode"],
] as const;

/** Questions that name none or several of the ways of asking, each of which is well-formed by itself. */
export function unclearQuestions(world: World): fc.Arbitrary<Question> {
  const number = fc.stringMatching(/^[0-9]{10}$/);
  const values = fc.record({
    participantId: fc.constant(identifierOf(world, "registered")),
    euVatId: number.map((digits) => `BE${digits}`),
    rn: number,
    countryCode: fc.constant("BE"),
  });
  const named = fc
    .constantFrom(...unclear)
    .chain((names) => fc.shuffledSubarray([...names], { minLength: names.length }));
  return fc
    .tuple(named, values)
    .map(([names, all]) => Object.fromEntries(names.map((name): [string, string] => [name, all[name]])));
}

/** Where nobody lives who could have a number: no scheme of the network is about these countries. */
const uninhabited = ["AQ", "BV", "HM"];

/** Questions by a number of a country that has no scheme. */
export function schemelessQuestions(): fc.Arbitrary<Question> {
  const country = fc.constantFrom(...uninhabited);
  const number = fc.stringMatching(/^[0-9]{7,12}$/);
  return fc.oneof(
    fc.tuple(country, number).map(([code, digits]): Question => ({ euVatId: code + digits })),
    fc.tuple(country, number).map(([countryCode, rn]): Question => ({ rn, countryCode })),
  );
}
