import { NATIONAL_SCHEMES, type NumberKind } from "./national-schemes.ts";
import { schemeValue } from "./national-schemes-value.ts";
import { normaliseIdentifier } from "./normalise-identifier.ts";

/** A number that makes no identifier: it can't be read, or no scheme of its country takes it. */
export interface SchemeRefusal {
  refused: "parameter_malformed" | "unsupported_scheme";
  because: string;
  field: "euVatId" | "rn" | "countryCode";
}

/** A VAT number, which names its country, or a registration number with its country. */
export type NationalNumber = { euVatId: string } | { rn: string; countryCode: string };

/**
 * Every identifier that the schemes of a country make of a number, in the order of preference, in lower case and without
 * repeats. White space, case, dots, slashes and hyphens of the number mean nothing.
 */
export function schemeCandidates(asked: NationalNumber): readonly string[] | SchemeRefusal {
  if ("rn" in asked) return fromRegistration(normaliseIdentifier(asked.rn), normaliseIdentifier(asked.countryCode));
  const number = normaliseIdentifier(asked.euVatId);
  if (!/^[a-z]{2}./.test(number)) {
    return { refused: "parameter_malformed", because: "the VAT number names no country", field: "euVatId" };
  }
  return made("euVatId", number, number.slice(0, 2));
}

function fromRegistration(number: string, country: string): readonly string[] | SchemeRefusal {
  if (!/^[a-z]{2}$/.test(country)) {
    return { refused: "parameter_malformed", because: "the country is not two letters", field: "countryCode" };
  }
  if (number === "") return { refused: "parameter_malformed", because: "the number is empty", field: "rn" };
  return made("rn", number, country);
}

function made(kind: NumberKind, number: string, country: string): readonly string[] | SchemeRefusal {
  const schemes = NATIONAL_SCHEMES.filter((scheme) => scheme.country === country && scheme.takes.includes(kind));
  const identifiers = schemes.flatMap((scheme) => {
    const value = schemeValue(scheme, number);
    return value === undefined ? [] : [`${scheme.icd}:${value}`];
  });
  if (identifiers.length > 0) return identifiers;
  return { refused: "unsupported_scheme", because: `no scheme of ${country} takes this number`, field: kind };
}
