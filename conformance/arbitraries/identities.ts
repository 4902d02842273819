import * as fc from "fast-check";
import { foretell } from "../model/participant-matching.ts";
import type { Hints } from "../target/consent/authorize-request.ts";
import type { TargetUser } from "../target/target.ts";
import type { World } from "../world.ts";
import { type Asker, askers } from "./askers.ts";
import { type Identifier, unmatchedValues } from "./hints.ts";

/** Hints as a participant's values are stored, and whom in its account they fit. */
export interface Identity {
  readonly hints: Hints;
  /** IDs of participants. */
  readonly fits: readonly string[];
}

/** The two ways in which hints can name a participant. */
type Naming = "euVatId" | "pair";

/** Every VAT number of the user's account, and every registration number with its country. */
export function identitiesOf({ participants }: TargetUser, naming?: Naming): Identity[] {
  const vat = participants.flatMap(({ euVatId }) => (euVatId && naming !== "pair" ? [{ euVatId }] : []));
  const pairs = participants.flatMap(({ rn, countryCode }) =>
    rn && countryCode && naming !== "euVatId" ? [{ rn, countryCode }] : [],
  );
  return [...vat, ...pairs].map((hints: Hints) => ({ hints, fits: foretell(hints, participants).candidates }));
}

/** Those that one participant has, and no other of its account. */
export const uniqueIdentitiesOf = (user: TargetUser, naming?: Naming): Identity[] =>
  identitiesOf(user, naming).filter(({ fits }) => fits.length === 1);

/** Those that several participants share. */
export const sharedIdentitiesOf = (user: TargetUser, naming?: Naming): Identity[] =>
  identitiesOf(user, naming).filter(({ fits }) => fits.length > 1);

/** A request with hints as they are stored. */
export interface IdentifiedRequest extends Asker {
  readonly identity: Identity;
}

/** Which identities requests are made with. */
interface IdentityChoices {
  /** What such a user has, in words for a target that names none. Default: a participant with an identifier of its own. */
  readonly what?: string;
  /** Default: those of one participant alone. */
  readonly from?: (user: TargetUser) => Identity[];
  /** Which users are asked besides. Default: any. */
  readonly whose?: (user: TargetUser) => boolean;
  readonly clients?: Parameters<typeof askers>[3];
}

/** Requests whose hints are values of the account; `Unavailable` when the target names none. */
export function identifiedRequests(
  world: World,
  {
    what = "a participant with an identifier of its own",
    from = uniqueIdentitiesOf,
    whose = () => true,
    clients,
  }: IdentityChoices = {},
): fc.Arbitrary<IdentifiedRequest> {
  const fits = (user: TargetUser) => whose(user) && from(user).length > 0;
  return askers(world, what, fits, clients).chain((asker) =>
    fc.constantFrom(...from(world.users[asker.user])).map((identity) => ({ ...asker, identity })),
  );
}

/** Registration numbers with a country, of which one or both are nobody's or each somebody else's. Never a match. */
function unmatchedPairs(world: World, user: TargetUser): fc.Arbitrary<{ rn: string; countryCode: string }> {
  const some = (name: Identifier) => {
    const own = user.participants.flatMap((each) => each[name] ?? []);
    return own.length === 0
      ? unmatchedValues(world, user, name)
      : fc.oneof(unmatchedValues(world, user, name), fc.constantFrom(...own));
  };
  return fc.record({ rn: some("rn"), countryCode: some("countryCode") }).filter((hints) => fitNobody(hints, user));
}

/** Whether the hints fit nobody in the account, even where hyphens and other marks did not count. */
export function fitNobody(hints: Hints, { participants }: TargetUser): boolean {
  return (
    foretell(
      bare(hints),
      participants.map((each) => ({ ...each, ...bare(each) })),
    ).candidates.length === 0
  );
}

function bare({ euVatId, rn, countryCode }: Hints): Hints {
  const letters = (value: string | undefined) => value?.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "");
  return { euVatId: letters(euVatId), rn: letters(rn), countryCode: letters(countryCode) };
}

/** Hints that fit nobody in the account: a VAT number, a whole pair, or both. */
export function unmatchedHints(world: World, user: TargetUser): fc.Arbitrary<Hints> {
  const vat = fc.record({ euVatId: unmatchedValues(world, user, "euVatId") }).filter((hints) => fitNobody(hints, user));
  const pair = unmatchedPairs(world, user);
  return fc.oneof(
    vat,
    pair,
    fc.tuple(vat, pair).map(([one, other]) => ({ ...one, ...other })),
  );
}

/** Half a pair: a registration number or a country alone, somebody's own or nobody's. */
export function halfPairs(world: World, user: TargetUser): fc.Arbitrary<Hints> {
  const either = (name: "rn" | "countryCode") => {
    const own = user.participants.flatMap((each) => each[name] ?? []);
    const values = unmatchedValues(world, user, name);
    const mixed = own.length === 0 ? values : fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...own) }, values);
    return mixed.map((value) => ({ [name]: value }) as Hints);
  };
  return fc.oneof(either("rn"), either("countryCode"));
}
