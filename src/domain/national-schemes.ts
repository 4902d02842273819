/** What kind of number a scheme's value can be made of. */
export type NumberKind = "euVatId" | "rn";

/** How a number of a country becomes an identifier's value in one scheme. */
export interface NationalScheme {
  /** ISO 3166-1 alpha-2, in lower case, as everything here is. */
  country: string;
  icd: string;
  takes: readonly NumberKind[];
  /** The number without its country's prefix; its first group is what the value holds of it. */
  form: RegExp;
  /** What stands before that in the value. */
  prefix: string;
  /** Whether the form is about the number with its hyphens; without separators otherwise. */
  hyphenated?: true;
}

const BOTH = ["euVatId", "rn"] as const;
const VAT = ["euVatId"] as const;
const RN = ["rn"] as const;

/**
 * The schemes that a VAT or registration number is asked under, in the order of preference. ICDs and forms are those of the
 * network's code list of participant identifier schemes (9.6); where it gives no form for a VAT scheme, the value is taken
 * to be the VAT number with its country's prefix. Assumed besides:
 * - BE: a VAT number is the enterprise number; one of nine digits lacks its leading zero.
 * - CZ: the VAT number of a legal person is `CZ` and its registration number.
 * - SK: a VAT number is `SK` and the tax number (DIČ, 0245); the registration number is another (0158).
 * - DE: the only registration number with a scheme is the Leitweg-ID of a public body.
 * - NL: the registration number is that of the Chamber of Commerce, of eight digits.
 * - SE: a VAT number is the organisation number and two digits more.
 * - FI: an OVT code is `0037` and the business ID, without a suffix for a unit.
 * - FR: only a SIRET makes an identifier; it can't be made of a VAT number.
 */
export const NATIONAL_SCHEMES: readonly NationalScheme[] = [
  { country: "at", icd: "9914", takes: VAT, form: /^(u\d{8})$/, prefix: "at" },
  { country: "be", icd: "0208", takes: BOTH, form: /^(\d{10})$/, prefix: "" },
  { country: "be", icd: "0208", takes: BOTH, form: /^(\d{9})$/, prefix: "0" },
  { country: "be", icd: "9925", takes: BOTH, form: /^(\d{10})$/, prefix: "be" },
  { country: "be", icd: "9925", takes: BOTH, form: /^(\d{9})$/, prefix: "be0" },
  { country: "cz", icd: "9929", takes: VAT, form: /^(\d{8,10})$/, prefix: "cz" },
  { country: "cz", icd: "9929", takes: RN, form: /^(\d{8})$/, prefix: "cz" },
  { country: "de", icd: "9930", takes: VAT, form: /^(\d{9})$/, prefix: "de" },
  {
    country: "de",
    icd: "0204",
    takes: RN,
    form: /^(\d{2,12}(?:-[0-9a-z]{0,30})?-\d{2})$/,
    prefix: "",
    hyphenated: true,
  },
  { country: "dk", icd: "0184", takes: BOTH, form: /^(\d{8})$/, prefix: "" },
  { country: "ee", icd: "9931", takes: VAT, form: /^(\d{9})$/, prefix: "ee" },
  { country: "fi", icd: "0216", takes: BOTH, form: /^(\d{8})$/, prefix: "0037" },
  { country: "fr", icd: "0009", takes: RN, form: /^(\d{14})$/, prefix: "" },
  { country: "it", icd: "0211", takes: VAT, form: /^(\d{11})$/, prefix: "it" },
  { country: "nl", icd: "0106", takes: RN, form: /^(\d{8})$/, prefix: "" },
  { country: "nl", icd: "9944", takes: VAT, form: /^(\d{9}b\d{2})$/, prefix: "nl" },
  { country: "no", icd: "0192", takes: BOTH, form: /^(\d{9})(?:mva)?$/, prefix: "" },
  { country: "pl", icd: "9945", takes: VAT, form: /^(\d{10})$/, prefix: "pl" },
  { country: "se", icd: "0007", takes: VAT, form: /^(\d{10})\d{2}$/, prefix: "" },
  { country: "se", icd: "0007", takes: RN, form: /^(\d{10})$/, prefix: "" },
  { country: "sk", icd: "9950", takes: VAT, form: /^(\d{10})$/, prefix: "sk" },
  { country: "sk", icd: "0245", takes: VAT, form: /^(\d{10})$/, prefix: "" },
  { country: "sk", icd: "0158", takes: RN, form: /^(\d{8})$/, prefix: "" },
];
