import type { NationalNumber } from "./national-schemes-candidates.ts";
import { type Refused, refuse } from "./refusal.ts";

/** Whom to look for: exactly one of the three ways. */
export type LookupQuestion = { participantId: string } | NationalNumber;

/** What a look-up may be asked by; an empty parameter is an omitted one. */
export interface LookupParameters {
  participantId?: string;
  euVatId?: string;
  rn?: string;
  countryCode?: string;
}

/** Finds the one way in which somebody is looked for; a country counts with a registration number only. */
export function lookupQuestion({
  participantId,
  euVatId,
  rn,
  countryCode,
}: LookupParameters): LookupQuestion | Refused {
  const ways = [participantId, euVatId, rn ?? countryCode].filter((each) => each !== undefined);
  if (ways.length !== 1) return refuse("lookup_ambiguous", `${ways.length} ways of asking`);
  if (participantId !== undefined) return { participantId };
  if (euVatId !== undefined) return { euVatId };
  if (rn === undefined) return refuse("parameter_missing", "a country without a number", "rn");
  return countryCode === undefined
    ? refuse("parameter_missing", "a number without its country", "countryCode")
    : { rn, countryCode };
}
