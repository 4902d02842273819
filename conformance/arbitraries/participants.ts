import * as fc from "fast-check";
import { isSameIdentifier } from "../model/participant-matching.ts";
import { type TargetParticipant, userNames } from "../target/target.ts";
import type { World } from "../world.ts";

/** What a participant is created with. */
export interface NewParticipant {
  readonly name: string;
  readonly email: string;
  readonly countryCode: string;
  readonly euVatId?: string;
  readonly rn?: string;
  readonly participantId?: string;
}

export const optionalMembers = ["euVatId", "rn", "participantId"] as const;

/** New participants, with any of the identifiers that are theirs alone, or with all of them. */
export function newParticipants(world: World): fc.Arbitrary<NewParticipant> {
  return fc
    .constantFrom(...countries)
    .chain((country) => fc.record(membersIn(country), { requiredKeys: ["name", "email", "countryCode"] }))
    .filter((drawn) => isNobodyOf(world, drawn));
}

/** New participants that have every identifier there is. */
export function identifiedParticipants(world: World): fc.Arbitrary<Required<NewParticipant>> {
  return fc
    .constantFrom(...countries)
    .chain((country) => fc.record(membersIn(country)))
    .filter((drawn) => isNobodyOf(world, drawn));
}

/** Countries, with the form of their numbers: of VAT, of the register, and on the network. */
const countries = [
  { code: "BE", vat: /^BE0[0-9]{9}$/, rn: /^0[0-9]{3}\.[0-9]{3}\.[0-9]{3}$/, network: /^0208:0[0-9]{9}$/ },
  { code: "CZ", vat: /^CZ[0-9]{8}$/, rn: /^[1-9][0-9]{7}$/, network: /^0154:[0-9]{8}$/ },
  { code: "SK", vat: /^SK[1-9][0-9]{9}$/, rn: /^[1-9][0-9]{7}$/, network: /^0245:[0-9]{10}$/ },
  { code: "DE", vat: /^DE[1-9][0-9]{8}$/, rn: /^HRB [1-9][0-9]{4}$/, network: /^0204:991-[0-9]{5}-[0-9]{2}$/ },
  { code: "NL", vat: /^NL[0-9]{9}B[0-9]{2}$/, rn: /^[1-9][0-9]{7}$/, network: /^0106:[0-9]{8}$/ },
  { code: "AT", vat: /^ATU[0-9]{8}$/, rn: /^FN [1-9][0-9]{5}[a-z]$/, network: /^0088:90[0-9]{11}$/ },
] as const;

function membersIn({ code, vat, rn, network }: (typeof countries)[number]) {
  return {
    name: names,
    email: emails,
    countryCode: fc.constant(code as string),
    euVatId: fc.stringMatching(vat),
    rn: fc.stringMatching(rn),
    participantId: fc.stringMatching(network),
  };
}

/** Names as people and companies have them, with what pages and programs have to take care of. */
const names: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.stringMatching(/^[A-Z][a-z]{2,11}$/),
      fc.constantFrom(
        "Žluťoučký",
        "Ærøskøbing",
        "Ελλάς",
        "דוגמה",
        "株式会社",
        "O'Neil & Sons",
        '"Nova"',
        "<b>",
        "100 %",
      ),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((words) => words.join(" "));

const emails: fc.Arbitrary<string> = fc
  .tuple(fc.stringMatching(/^[a-z][a-z0-9]{0,11}$/), fc.stringMatching(/^[a-z][a-z0-9]{0,11}$/))
  .map(([mailbox, domain]) => `${mailbox}@${domain}.example.test`);

/** Whether no participant of the target shares a number with it, so that nothing that stands on these can notice it. */
function isNobodyOf({ target }: World, { euVatId, rn, countryCode, participantId }: Partial<NewParticipant>): boolean {
  const known = userNames.flatMap((name): readonly TargetParticipant[] => target.users[name]?.participants ?? []);
  const looked = Object.values(target.lookup ?? {});
  return (
    !looked.some((each) => isSameIdentifier(each, participantId)) &&
    !known.some(
      (each) =>
        isSameIdentifier(each.euVatId, euVatId) ||
        isSameIdentifier(each.participantId, participantId) ||
        (isSameIdentifier(each.rn, rn) && isSameIdentifier(each.countryCode, countryCode)),
    )
  );
}

/** Other values for some of the members, which leave something of `participant` as it is. */
export function partialChanges(world: World, participant: NewParticipant): fc.Arbitrary<Partial<NewParticipant>> {
  const members = ["name", "email", "countryCode", ...optionalMembers] as const;
  return fc
    .record({ others: identifiedParticipants(world), named: fc.subarray([...members], { minLength: 1, maxLength: 5 }) })
    .filter(({ named }) => members.some((name) => participant[name] !== undefined && !named.includes(name)))
    .map(({ others, named }): Partial<NewParticipant> => Object.fromEntries(named.map((name) => [name, others[name]])))
    .filter((change) => isNobodyOf(world, { ...participant, ...change }));
}

/** A member with a value that no participant can have in it, and one that some can. */
export interface WrongMember {
  readonly name: keyof NewParticipant;
  readonly wrong: unknown;
  readonly right: string;
}

/**
 * Members of another type, or of a form that their kind does not have. What some servers may put right is not among them, nor
 * are the numbers and truth values that some read as text.
 */
export function wrongMembers(world: World): fc.Arbitrary<WrongMember> {
  const another = fc.oneof(
    fc.array(fc.string(), { maxLength: 2 }),
    fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.string(), { maxKeys: 2 }),
  );
  const absent = fc.constant(null);
  const digits = fc.stringMatching(/^[0-9]{3,13}$/);
  const wrong: Record<keyof NewParticipant, fc.Arbitrary<unknown>> = {
    name: fc.oneof(another, absent, fc.constant("")),
    email: fc.oneof(
      another,
      absent,
      fc.constantFrom("", "@", "nobody@", "@example.test", "no body@example.test", "a@b@example.test"),
      fc.stringMatching(/^[a-z0-9.]{1,20}$/),
    ),
    countryCode: fc.oneof(another, absent, fc.stringMatching(/^([A-Z]|[A-Z]{3}|[0-9]{2}|[A-Z][0-9])$/)),
    euVatId: another,
    rn: another,
    participantId: fc.oneof(
      another,
      digits,
      digits.map((value) => `0208:${value} ${value}`),
      digits.map((value) => `020:${value}`),
      fc.stringMatching(/^[A-Za-z]{4}:[0-9]{10}$/),
      fc.stringMatching(/^[0-9]{4}:$/),
    ),
  };
  return identifiedParticipants(world).chain((right) =>
    fc
      .constantFrom("name", "email", "countryCode", ...optionalMembers)
      .chain((name) => wrong[name].map((value) => ({ name, wrong: value, right: right[name] }))),
  );
}
