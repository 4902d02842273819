import fc from "fast-check";
import type { MatchedBy } from "../../src/domain/find-candidates.ts";
import type { MatchableParticipant } from "../../src/domain/matchable-participant.ts";
import type { UnusedHint } from "../../src/domain/unused-hints.ts";

/**
 * Identifiers as lists of symbols, each of which has several spellings. What is equal is known from the symbols, so the
 * oracle normalises nothing. Few symbols and short lists: near misses and shared numbers come by themselves.
 */
const SPELLINGS = {
  c: ["c", "C", "ｃ", "Ｃ", "ⓒ"],
  z: ["z", "Z", "Ｚ", "ᶻ"],
  ss: ["ss", "SS", "ß", "ẞ", "ſs"],
  sigma: ["σ", "ς", "Σ"],
  "1": ["1", "１", "¹", "𝟏"],
  "2": ["2", "２", "②"],
  "-": ["-", "－"],
  ".": [".", "．"],
} as const satisfies Record<string, readonly string[]>;
type Symbol = keyof typeof SPELLINGS;

const WHITE_SPACE = ["", "", "", " ", "  ", "\t", "\r\n", "\u00a0", "\u0085", "\u2003", "\u2028", "\u202f", "\u3000"];

/** A value as it is written, and the symbols it is made of. */
export interface Written {
  text: string;
  symbols: readonly Symbol[];
}

const symbol = fc.constantFrom(...(Object.keys(SPELLINGS) as Symbol[]));
const space = fc.constantFrom(...WHITE_SPACE);

const spelled = (symbols: readonly Symbol[]): fc.Arbitrary<Written> =>
  fc
    .tuple(space, ...symbols.map((one) => fc.tuple(fc.constantFrom<string>(...SPELLINGS[one]), space)))
    .map((parts) => ({ symbols, text: parts.flat().join("") }));

const absent: Written | undefined = undefined;

/** The values that a world uses, few enough to meet: the empty one among them. */
const pool = fc.uniqueArray(fc.array(symbol, { maxLength: 3 }), {
  minLength: 1,
  maxLength: 3,
  selector: (symbols) => symbols.join(" "),
});

export interface WrittenParticipant {
  id: string;
  euVatId: Written | undefined;
  rn: Written | undefined;
  countryCode: Written;
}
export interface WrittenHints {
  euVatId: Written | undefined;
  rn: Written | undefined;
  countryCode: Written | undefined;
}
export interface World {
  hints: WrittenHints;
  participants: readonly WrittenParticipant[];
}

/** Hints and the participants of an account, which often share values. */
export const world: fc.Arbitrary<World> = pool.chain((values) => {
  const some = fc.constantFrom(...values).chain(spelled);
  const perhaps = fc.oneof({ weight: 3, arbitrary: some }, { weight: 2, arbitrary: fc.constant(absent) });
  const participant = fc.record({ euVatId: perhaps, rn: perhaps, countryCode: some });
  return fc.record({
    hints: fc.record({ euVatId: perhaps, rn: perhaps, countryCode: perhaps }),
    participants: fc
      .array(participant, { maxLength: 4 })
      .map((all) => all.map((one, index) => ({ id: `par_${index}`, ...one }))),
  });
});

export const asGiven = ({ euVatId, rn, countryCode }: WrittenHints) => ({
  euVatId: euVatId?.text,
  rn: rn?.text,
  countryCode: countryCode?.text,
});

export const asStored = ({ id, euVatId, rn, countryCode }: WrittenParticipant): MatchableParticipant => ({
  id,
  euVatId: euVatId?.text ?? null,
  rn: rn?.text ?? null,
  countryCode: countryCode.text,
});

const given = (value: Written | undefined): boolean => value !== undefined && value.symbols.length > 0;
const same = (one: Written | undefined, other: Written | undefined): boolean =>
  given(one) && given(other) && one?.symbols.join(" ") === other?.symbols.join(" ");

export interface Expectation {
  matchedBy: MatchedBy;
  candidates: readonly string[];
  preselected: string | null;
  ordered: readonly string[];
  unused: readonly UnusedHint[];
}

/** The contract read once more, by a decision per participant instead of a rule after another. */
export function oracle({ hints, participants }: World): Expectation {
  const names = (["euVatId", "rn", "countryCode"] as const).filter((name) => given(hints[name]));
  const fits = participants.map((one) => ({
    id: one.id,
    vat: same(hints.euVatId, one.euVatId),
    pair: same(hints.rn, one.rn) && same(hints.countryCode, one.countryCode),
  }));
  const rule = fits.some(({ vat }) => vat) ? "vat" : fits.some(({ pair }) => pair) ? "pair" : undefined;
  const alone = names.length === 0 && participants.length === 1;
  const found = fits.filter((one) => (rule === undefined ? alone : one[rule])).map(({ id }) => id);
  const others = fits.map(({ id }) => id).filter((id) => !found.includes(id));
  const half = !(names.includes("rn") && names.includes("countryCode"));
  const unused = names.flatMap((hint): UnusedHint[] => {
    if (rule === "vat") return hint === "euVatId" ? [] : [{ hint, because: "euVatId_matched" }];
    if (hint === "euVatId") return [{ hint, because: "no_match" }];
    return rule === "pair" ? [] : [{ hint, because: half ? "half_a_pair" : "no_match" }];
  });
  return {
    matchedBy: rule === "vat" ? "euVatId" : rule === "pair" ? "rn+countryCode" : alone ? "only" : null,
    candidates: found,
    preselected: found.length === 1 ? (found[0] ?? null) : null,
    ordered: [...found, ...others],
    unused,
  };
}
