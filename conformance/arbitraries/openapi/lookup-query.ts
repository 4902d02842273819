import * as fc from "fast-check";
import { type TargetParticipant, userNames } from "../../target/target.ts";
import type { World } from "../../world.ts";
import { oddText } from "../odd-texts.ts";

type Pairs = readonly (readonly [name: string, value: string])[];

/** The query of a look-up in one way, as the active affiliate makes it: about somebody of the target, or what is written oddly. */
export function lookupQuery({ target }: Pick<World, "target">): fc.Arbitrary<Pairs> {
  const { registered, unregistered, failing } = target.lookup ?? {};
  const identifiers = [registered, unregistered, failing].filter((each) => each !== undefined && each !== "");
  const participants = userNames.flatMap((name) => target.users[name]?.participants ?? []);
  const ways: Pairs[] = [
    ...identifiers.map((participantId): Pairs => [["participantId", participantId ?? ""]]),
    ...participants.flatMap(waysOf),
  ];
  const odd = fc
    .tuple(fc.constantFrom("participantId", "euVatId"), oddText)
    .map(([name, value]): Pairs => [[name, value]]);
  const oddPair = fc.tuple(oddText, oddText).map(
    ([rn, countryCode]): Pairs => [
      ["rn", rn],
      ["countryCode", countryCode],
    ],
  );
  const asked = fc.oneof(
    { weight: ways.length > 0 ? 5 : 0, arbitrary: ways.length > 0 ? fc.constantFrom(...ways) : odd },
    { weight: 1, arbitrary: odd },
    { weight: 1, arbitrary: oddPair },
  );
  const affiliate = target.affiliateId ? fc.constant(target.affiliateId) : fc.uuid();
  return fc
    .tuple(affiliate, asked)
    .chain(([id, pairs]) =>
      fc.shuffledSubarray([["affiliateId", id] as const, ...pairs], { minLength: pairs.length + 1 }),
    );
}

function waysOf({ euVatId, rn, countryCode }: TargetParticipant): Pairs[] {
  const byVat: Pairs[] = euVatId ? [[["euVatId", euVatId]]] : [];
  if (!rn || !countryCode) return byVat;
  return [
    ...byVat,
    [
      ["rn", rn],
      ["countryCode", countryCode],
    ],
  ];
}
