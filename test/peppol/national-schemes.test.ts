import { describe, expect, test } from "vitest";
import { NATIONAL_SCHEMES } from "../../src/domain/national-schemes.ts";
import { schemeCandidates } from "../../src/domain/national-schemes-candidates.ts";
import { parseParticipantIdentifier } from "../../src/domain/participant-identifier.ts";

describe("identifiers of a VAT number", () => {
  test.each([
    ["BE0123456789", ["0208:0123456789", "9925:be0123456789"]],
    ["BE123456789", ["0208:0123456789", "9925:be0123456789"]],
    ["CZ12345678", ["9929:cz12345678"]],
    ["CZ699004127", ["9929:cz699004127"]],
    ["SK2048317562", ["9950:sk2048317562", "0245:2048317562"]],
    ["DE123456789", ["9930:de123456789"]],
    ["PL1234567890", ["9945:pl1234567890"]],
    ["ATU12345678", ["9914:atu12345678"]],
    ["NL123456789B01", ["9944:nl123456789b01"]],
    ["NO123456789MVA", ["0192:123456789"]],
    ["NO123456789", ["0192:123456789"]],
    ["SE123456789001", ["0007:1234567890"]],
    ["DK12345678", ["0184:12345678"]],
    ["FI12345678", ["0216:003712345678"]],
    ["IT12345678901", ["0211:it12345678901"]],
    ["EE123456789", ["9931:ee123456789"]],
  ])("%s", (euVatId, identifiers) => {
    expect(schemeCandidates({ euVatId })).toEqual(identifiers);
  });

  test.each([" be 0123.456.789 ", "BE-0123/456/789", "ＢＥ０１２３４５６７８９", "Be\u00a00123456789"])(
    "does not depend on how it is written: %s",
    (euVatId) => {
      expect(schemeCandidates({ euVatId })).toEqual(["0208:0123456789", "9925:be0123456789"]);
    },
  );

  test.each(["", "B", "BE", "0123456789", " 1", "٣٣٣"])("are not made of %j, which names no country", (euVatId) => {
    expect(schemeCandidates({ euVatId })).toMatchObject({ refused: "parameter_malformed", field: "euVatId" });
  });

  test.each(["AQ123456789", "XX1", "FR12345678901", "BE12", "BE01234567890", "CZ1234567A", "BEBE0123456789"])(
    "are not made of %s, which no scheme takes",
    (euVatId) => {
      expect(schemeCandidates({ euVatId })).toMatchObject({ refused: "unsupported_scheme", field: "euVatId" });
    },
  );
});

describe("identifiers of a registration number", () => {
  test.each([
    ["BE", "0123.456.789", ["0208:0123456789", "9925:be0123456789"]],
    ["be", "BE 0123 456 789", ["0208:0123456789", "9925:be0123456789"]],
    ["CZ", "12345678", ["9929:cz12345678"]],
    ["SK", "41507293", ["0158:41507293"]],
    ["DE", "04011000-12345-34", ["0204:04011000-12345-34"]],
    ["DE", "991-33333-TEST-33", undefined],
    ["DE", "991-33333TEST-33", ["0204:991-33333test-33"]],
    ["NL", "12345678", ["0106:12345678"]],
    ["NO", "123 456 789", ["0192:123456789"]],
    ["SE", "123456-7890", ["0007:1234567890"]],
    ["DK", "12345678", ["0184:12345678"]],
    ["FI", "1234567-8", ["0216:003712345678"]],
    ["FR", "123 456 789 00012", ["0009:12345678900012"]],
    ["AQ", "1", undefined],
    ["PL", "1234567890", undefined],
    ["DE", "HRB 12345", undefined],
    ["FR", "123456789", undefined],
  ])("%s %s", (countryCode, rn, identifiers) => {
    const found = schemeCandidates({ rn, countryCode });
    if (identifiers) expect(found).toEqual(identifiers);
    else expect(found).toMatchObject({ refused: "unsupported_scheme", field: "rn" });
  });

  test.each(["", "B", "BEL", "B1", "Belgium"])("need a country, and %j is none", (countryCode) => {
    expect(schemeCandidates({ rn: "1", countryCode })).toMatchObject({
      refused: "parameter_malformed",
      field: "countryCode",
    });
  });

  test("need a number", () => {
    expect(schemeCandidates({ rn: " \t", countryCode: "BE" })).toMatchObject({
      refused: "parameter_malformed",
      field: "rn",
    });
  });
});

test("every country of the table is reached, and makes identifiers of the network's form", () => {
  const samples = ["12345678", "123456789", "0123456789", "12345678901", "123456789012", "12345678901234"];
  samples.push("u12345678", "123456789b01", "04011000-34");
  for (const { country, takes, icd } of NATIONAL_SCHEMES) {
    const made = samples.flatMap((number) => {
      const asked = takes.includes("rn") ? { rn: number, countryCode: country } : { euVatId: country + number };
      const found = schemeCandidates(asked);
      return "refused" in found ? [] : found;
    });
    expect(made.filter((identifier) => identifier.startsWith(`${icd}:`))).not.toEqual([]);
    for (const identifier of made) expect(parseParticipantIdentifier(identifier)?.compared).toBe(identifier);
  }
});

test("the table holds the schemes of every country that is supported", () => {
  const held = new Map<string, Set<string>>();
  for (const { country, icd } of NATIONAL_SCHEMES) held.set(country, (held.get(country) ?? new Set()).add(icd));
  expect(Object.fromEntries([...held].map(([country, icds]) => [country, [...icds]]))).toEqual({
    at: ["9914"],
    be: ["0208", "9925"],
    cz: ["9929"],
    de: ["9930", "0204"],
    dk: ["0184"],
    ee: ["9931"],
    fi: ["0216"],
    fr: ["0009"],
    it: ["0211"],
    nl: ["0106", "9944"],
    no: ["0192"],
    pl: ["9945"],
    se: ["0007"],
    sk: ["9950", "0245", "0158"],
  });
});
