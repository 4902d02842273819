import * as fc from "fast-check";
import type { World } from "../world.ts";
import { oddText } from "./odd-texts.ts";

const form = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const groups = [8, 4, 4, 4, 12];

/** Texts that are no UUID by their form: that of the active affiliate changed a little, or something else altogether. */
export function malformedAffiliates({ affiliates }: World): fc.Arbitrary<string> {
  const { active } = affiliates;
  const at = fc.nat({ max: active.length - 1 });
  const splice = (place: number, removed: number, more: string) =>
    active.slice(0, place) + more + active.slice(place + removed);
  const wrapped = [`{${active}}`, `urn:uuid:${active}`, `"${active}"`, `${active},`, `${active}\n`, ` ${active}`];
  const stranger = fc.constantFrom(..."ghozGHOZ_ .+\u0660\uff11\u0430\u0000");
  const moved = fc
    .shuffledSubarray(groups, { minLength: groups.length })
    .filter((lengths) => lengths.join() !== groups.join())
    .map((lengths) => hexGroups(active.replaceAll("-", ""), lengths));
  return fc
    .oneof(
      fc.constantFrom(active.replaceAll("-", ""), active.replaceAll("-", "_"), ...wrapped),
      fc.tuple(at, stranger).map(([place, other]) => splice(place, 1, other)),
      fc.tuple(at, fc.constantFrom(..."0af-")).map(([place, more]) => splice(place, 0, more)),
      at.map((place) => splice(place, 1, "")),
      moved,
      fc.stringMatching(/^[0-9a-f]{1,60}$/),
      oddText,
    )
    .filter((text) => text !== "" && !form.test(text));
}

/** 32 digits in groups of these lengths. */
function hexGroups(digits: string, lengths: readonly number[]): string {
  const ends = lengths.map((_, index) => lengths.slice(0, index + 1).reduce((sum, length) => sum + length, 0));
  return ends.map((end, index) => digits.slice(ends[index - 1] ?? 0, end)).join("-");
}

/** UUIDs that nobody has, of every version and of none, in any case: made up, or with one digit of the active one changed. */
export function unknownAffiliates({ target, affiliates: { active } }: World): fc.Arbitrary<string> {
  const { affiliateId, affiliates } = target;
  const known = [affiliateId, affiliates?.disabled, affiliates?.throttled?.id].map((id) => id?.toLowerCase());
  const digits = [...active].flatMap((each, place) => (each === "-" ? [] : [place]));
  const near = fc
    .tuple(fc.constantFrom(...digits), fc.constantFrom(..."0123456789abcdef"))
    .map(([place, digit]) => active.slice(0, place) + digit + active.slice(place + 1));
  const anyDigits = fc.stringMatching(/^[0-9a-fA-F]{32}$/).map((text) => hexGroups(text, groups));
  const ends = fc.constantFrom(..."0f").map((digit) => hexGroups(digit.repeat(32), groups));
  return fc
    .oneof(
      { weight: 4, arbitrary: fc.uuid() },
      { weight: 4, arbitrary: anyDigits },
      { weight: 4, arbitrary: near },
      { weight: 1, arbitrary: ends },
    )
    .filter((id) => !known.includes(id.toLowerCase()));
}
