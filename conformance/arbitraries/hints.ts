import * as fc from "fast-check";
import { isSameIdentifier } from "../model/participant-matching.ts";
import type { Hints } from "../target/consent/authorize-request.ts";
import type { TargetParticipant, TargetUser } from "../target/target.ts";
import { userNames } from "../target/target.ts";
import { Unavailable } from "../unavailable.ts";
import type { World } from "../world.ts";
import { nearMisses, sameIdentifiers, whiteSpace } from "./identifier-forms.ts";

export type Identifier = "euVatId" | "rn" | "countryCode";
export type Identified<Name extends Identifier> = TargetParticipant & { readonly [Member in Name]: string };

/** The participants of a user that have all of these identifiers; `Unavailable` when none has. */
export function identified<Name extends Identifier>(
  { login, participants }: TargetUser,
  ...names: Name[]
): Identified<Name>[] {
  const found = participants.filter((each): each is Identified<Name> => names.every((name) => Boolean(each[name])));
  if (found.length === 0)
    throw new Unavailable(`the target names no participant of ${login} with ${names.join(" and ")}`);
  return found;
}

/** Those that no other participant of the user shares this identifier with; `Unavailable` when there are none. */
export function uniquelyIdentified<Name extends Identifier>(user: TargetUser, ...names: Name[]): Identified<Name>[] {
  const all = identified(user, ...names);
  const found = all.filter((one) =>
    all.every((other) => other === one || names.some((name) => !isSameIdentifier(one[name], other[name]))),
  );
  if (found.length === 0)
    throw new Unavailable(`the target names no participant of ${user.login} with ${names.join(" and ")} of its own`);
  return found;
}

/** Values of other accounts that fit no participant of `user`; `Unavailable` when the target has none. */
export function foreignValues(world: World, user: TargetUser, name: Identifier): fc.Arbitrary<string> {
  const own = user.participants.map((each) => each[name]);
  const values = otherParticipants(world, user)
    .flatMap((each) => each[name] ?? [])
    .filter((value) => !own.some((each) => isSameIdentifier(each, value)));
  if (values.length === 0)
    throw new Unavailable(`the target names no ${name} of an account other than that of ${user.login}`);
  return fc.constantFrom(...new Set(values));
}

/** Participants of users of other accounts than `user`'s. */
export function otherParticipants({ target }: World, user: TargetUser): TargetParticipant[] {
  const ids = new Set(user.participants.map(({ id }) => id));
  const others = userNames.flatMap((name) => {
    const other = target.users[name];
    return other && (other.account === "" || other.account !== user.account) ? other.participants : [];
  });
  return others.filter(({ id }) => !ids.has(id));
}

/** Values that fit nobody in the account of `user`: near ones, foreign ones and made-up ones. */
export function unmatchedValues(world: World, user: TargetUser, name: Identifier): fc.Arbitrary<string> {
  const own = user.participants.flatMap((each) => each[name] ?? []);
  const foreign = otherParticipants(world, user).flatMap((each) => each[name] ?? []);
  const near = own.map((value) => nearMisses(value, own));
  const others = foreign.length > 0 ? [fc.constantFrom(...foreign).chain(sameIdentifiers)] : [];
  return fc
    .oneof(...near, ...others, fc.stringMatching(/^[A-Z]{2}[0-9]{7,11}$/))
    .filter((value) => !own.some((each) => isSameIdentifier(each, value)));
}

/** Texts that count as no hint at all. */
export const blankHints = (): fc.Arbitrary<string> =>
  fc.oneof(fc.constant(""), fc.string({ unit: fc.constantFrom(...whiteSpace), minLength: 1, maxLength: 3 }));

/** Hints of every kind, alone and together: right, near, foreign, blank and missing ones. For use with the model. */
export function anyHints(world: World, user: TargetUser): fc.Arbitrary<Hints> {
  const value = (name: Identifier) => {
    const own = user.participants.flatMap((each) => each[name] ?? []);
    const right = own.length > 0 ? [{ weight: 4, arbitrary: fc.constantFrom(...own).chain(sameIdentifiers) }] : [];
    return fc.oneof(
      ...right,
      { weight: 2, arbitrary: unmatchedValues(world, user, name) },
      { weight: 1, arbitrary: blankHints() },
      { weight: 2, arbitrary: fc.constant(undefined) },
    );
  };
  const mixed = fc.record({ euVatId: value("euVatId"), rn: value("rn"), countryCode: value("countryCode") });
  const pairs = user.participants.flatMap(({ rn, countryCode }) => (rn && countryCode ? [{ rn, countryCode }] : []));
  if (pairs.length === 0) return mixed;
  const whole = fc.tuple(mixed, fc.constantFrom(...pairs)).map(([hints, pair]) => ({ ...hints, ...pair }));
  return fc.oneof({ weight: 2, arbitrary: mixed }, { weight: 1, arbitrary: whole });
}
