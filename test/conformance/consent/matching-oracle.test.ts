import * as fc from "fast-check";
import { expect, it } from "vitest";
import { blankHints, type Identifier } from "../../../conformance/arbitraries/hints.ts";
import { nearMisses, punctuated, sameIdentifiers } from "../../../conformance/arbitraries/identifier-forms.ts";
import { folded, foretell } from "../../../conformance/model/participant-matching.ts";
import { normaliseIdentifier } from "../../../src/domain/normalise-identifier.ts";
import { matchParticipants } from "../../../src/domain/participant-matching.ts";

const values = {
  euVatId: ["CZ12345678", "cz 123 456 78", "BE0417502986", "ΕΛ-ΟΔΟΣ"],
  rn: ["0417.502.986", "HRB 12-3 Groß"],
  countryCode: ["CZ", "cz", "ＤＥ"],
} satisfies Record<Identifier, readonly string[]>;

/** What the suite makes of each value, and texts of any characters: drawn once, for that is slow. */
const drawn = <Value>(arbitrary: fc.Arbitrary<Value>, numRuns: number): Value[] =>
  fc.sample(arbitrary, { numRuns, seed: 20_260_901 });
const odd = [...drawn(fc.string({ unit: "binary", minLength: 1, maxLength: 6 }), 10), ...drawn(blankHints(), 6)];
const forms = (name: Identifier) => {
  const own: readonly string[] = values[name];
  return {
    stored: [...own, ...own, ...own.flatMap((value) => drawn(sameIdentifiers(value), 3)), ...odd.slice(0, 3)],
    same: own.flatMap((value) => drawn(sameIdentifiers(value), 40)),
    other: own.flatMap((value) => [...drawn(nearMisses(value), 8), ...drawn(punctuated(value), 4)]),
  };
};
const texts = { euVatId: forms("euVatId"), rn: forms("rn"), countryCode: forms("countryCode") };

const stored = (name: Identifier) => fc.constantFrom(...texts[name].stored);
const perhaps = (name: Identifier) => fc.option(stored(name), { nil: undefined, freq: 3 });

/** An account as a target file describes it. */
const account = fc
  .array(fc.record({ euVatId: perhaps("euVatId"), rn: perhaps("rn"), countryCode: stored("countryCode") }), {
    maxLength: 4,
    size: "max",
  })
  .map((all) =>
    all.map(({ euVatId, rn, countryCode }, index) => ({
      id: `par_${index}`,
      name: `Participant ${index}`,
      countryCode,
      ...(euVatId !== undefined && { euVatId }),
      ...(rn !== undefined && { rn }),
    })),
  );

const hint = (name: Identifier) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...texts[name].same) },
    { weight: 2, arbitrary: fc.constantFrom(...texts[name].other) },
    { weight: 1, arbitrary: fc.constantFrom(...odd) },
    { weight: 4, arbitrary: fc.constant(undefined) },
  );

const cases = fc.record({
  participants: account,
  hints: fc.record({ euVatId: hint("euVatId"), rn: hint("rn"), countryCode: hint("countryCode") }),
});

it("the server's rule of matching and the suite's oracle agree in 10 000 cases", () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(cases, ({ participants, hints }) => {
      const rows = participants.map(({ euVatId = null, rn = null, ...rest }) => ({ ...rest, euVatId, rn }));
      const { matchedBy, candidates, preselected, ordered } = matchParticipants(hints, rows);
      const foretold = foretell(hints, participants);
      expect({ matchedBy, candidates, preselected }).toEqual(foretold);
      expect(ordered.map(({ id }) => id).slice(0, candidates.length)).toEqual(foretold.candidates);
      const kind = `${matchedBy} ${Math.min(2, candidates.length)}`;
      seen.set(kind, (seen.get(kind) ?? 0) + 1);
    }),
    { numRuns: 10_000 },
  );
  const kinds = ["euVatId 1", "euVatId 2", "rn+countryCode 1", "rn+countryCode 2", "only 1", "null 0"];
  for (const kind of kinds) expect(seen.get(kind) ?? 0, kind).toBeGreaterThan(20);
});

it("both compare texts of any characters alike", () => {
  const text = fc.string({ unit: "binary", maxLength: 12 });
  const pair = fc.oneof(
    fc.tuple(text, text),
    text.chain((one) =>
      fc.constantFrom(
        ...[one.toUpperCase(), one.toLowerCase(), one.normalize("NFKD"), `${one}\u0085`].map(
          (other): [string, string] => [one, other],
        ),
      ),
    ),
  );
  fc.assert(
    fc.property(pair, ([one, other]) => {
      expect(folded(one) === folded(other)).toBe(normaliseIdentifier(one) === normaliseIdentifier(other));
    }),
    { numRuns: 5000 },
  );
});
