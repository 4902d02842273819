import type { MatchableParticipant } from "../../src/domain/matchable-participant.ts";
import type { Hints } from "../../src/domain/matching-hints.ts";

interface NamedParticipant extends MatchableParticipant {
  name: string;
}

const named = (name: string, euVatId: string | null, rn: string | null, countryCode: string): NamedParticipant => ({
  id: name,
  name,
  euVatId,
  rn,
  countryCode,
});

const KLAS = named("Pekárna Klas", "CZ12345678", "12345678", "CZ");

export const ACCOUNTS = {
  several: {
    title: "An account of several participants",
    participants: [
      named("Bakkerij De Halm", "BE0123456789", "0123.456.789", "BE"),
      named("Halm Vastgoed", null, "0987.654.321", "BE"),
      KLAS,
      named("Klas Mlýny", "CZ699001234", "27000001", "CZ"),
      named("Klas Doprava", "cz 699 001 234", "27000002", "CZ"),
      named("Obilie Klas", null, "12345678", "SK"),
      named("Straßenbau Groß", null, "HRB 12-3 Groß", "DE"),
    ],
  },
  one: { title: "An account of one participant", participants: [KLAS] },
  none: { title: "An account without participants", participants: [] },
} as const satisfies Record<string, { title: string; participants: readonly NamedParticipant[] }>;

export interface Case {
  account: keyof typeof ACCOUNTS;
  what: string;
  hints: Hints;
}

const cases = (account: Case["account"], rows: readonly (readonly [string, Hints])[]): readonly Case[] =>
  rows.map(([what, hints]) => ({ account, what, hints }));

export const CASES: readonly Case[] = [
  ...cases("several", [
    ["the VAT number as it is stored", { euVatId: "CZ12345678" }],
    ["another case, and spaces", { euVatId: " cz 123 456 78 " }],
    ["other white space: a tab, a no-break space", { euVatId: "CZ\t123\u00a045678" }],
    ["full-width characters", { euVatId: "ＣＺ１２３４５６７８" }],
    ["a hyphen counts", { euVatId: "CZ-12345678" }],
    ["the country prefix counts", { euVatId: "12345678" }],
    ["the registration number with its country", { rn: "12345678", countryCode: "CZ" }],
    ["the same number in another country", { rn: "12345678", countryCode: "sk" }],
    ["dots count", { rn: "0123456789", countryCode: "BE" }],
    ["ß and SS are one letter in two cases", { rn: "hrb 12-3 GROSS", countryCode: "de" }],
    ["a hyphen that stands elsewhere", { rn: "HRB 1-23 Groß", countryCode: "DE" }],
    [
      "both, of different participants: the VAT number decides",
      { euVatId: "CZ12345678", rn: "0987.654.321", countryCode: "BE" },
    ],
    ["no such VAT number: the pair decides", { euVatId: "CZ00000000", rn: "0987.654.321", countryCode: "BE" }],
    ["an empty VAT number was not given", { euVatId: " ", rn: "0987.654.321", countryCode: "BE" }],
    ["a VAT group: nobody is chosen for the user", { euVatId: "CZ699001234" }],
    ["a VAT group is not split by the pair", { euVatId: "CZ699001234", rn: "27000001", countryCode: "CZ" }],
    ["half a pair", { rn: "0987.654.321" }],
    ["the other half", { countryCode: "SK" }],
    ["a VAT number, and half a pair that is ignored", { euVatId: "BE0123456789", rn: "27000001" }],
    ["no such VAT number, and half a pair", { euVatId: "CZ00000000", countryCode: "CZ" }],
    ["nobody's, or another account's", { euVatId: "CZ87654321" }],
    ["right number, wrong country", { rn: "0987.654.321", countryCode: "NL" }],
    ["no hint", {}],
  ]),
  ...cases("one", [
    ["no hint: the only participant is proposed", {}],
    ["empty hints are none", { euVatId: "", rn: " ", countryCode: "\u3000" }],
    ["a hint that fits", { euVatId: "CZ12345678" }],
    ["a hint that does not fit", { euVatId: "CZ87654321" }],
    ["half a pair is a hint", { countryCode: "CZ" }],
  ]),
  ...cases("none", [
    ["no hint", {}],
    ["a hint", { euVatId: "CZ12345678" }],
  ]),
];
