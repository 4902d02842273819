import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchParticipants } from "../../src/domain/participant-matching.ts";
import { asGiven, asStored, oracle, type World, world } from "./matching-world.ts";

const match = ({ hints, participants }: World) => {
  const { ordered, ...rest } = matchParticipants(asGiven(hints), participants.map(asStored));
  return { ...rest, ordered: ordered.map(({ id }) => id) };
};

describe("matching participants", () => {
  it("agrees with an oracle that normalises nothing, in 10 000 cases", () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(world, (drawn) => {
        const expected = oracle(drawn);
        expect(match(drawn)).toEqual(expected);
        const kind = `${expected.matchedBy} ${Math.min(2, expected.candidates.length)}`;
        seen.set(kind, (seen.get(kind) ?? 0) + 1);
      }),
      { numRuns: 10_000 },
    );
    const kinds = ["euVatId 1", "euVatId 2", "rn+countryCode 1", "rn+countryCode 2", "only 1", "null 0"];
    for (const kind of kinds) expect(seen.get(kind), kind).toBeGreaterThan(50);
  });

  it("does not depend on the order of participants, but for the order of what it lists", () => {
    const shuffled = world.chain((drawn) =>
      fc.record({
        drawn: fc.constant(drawn),
        participants: fc.shuffledSubarray([...drawn.participants], { minLength: drawn.participants.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ drawn, participants }) => {
        const [one, other] = [match(drawn), match({ ...drawn, participants })];
        const sorted = ({ candidates, ordered, ...rest }: typeof one) => ({
          ...rest,
          candidates: candidates.toSorted(),
          ordered: ordered.toSorted(),
        });
        expect(sorted(other)).toEqual(sorted(one));
        const place = (id: string) => participants.findIndex((participant) => participant.id === id);
        expect(other.candidates.map(place)).toEqual(other.candidates.map(place).toSorted((a, b) => a - b));
      }),
    );
  });

  it("tells a hint that fits another account's participant from nobody's in nothing", () => {
    let compared = 0;
    fc.assert(
      fc.property(world, world, ({ participants }, other) => {
        const foreign = other.participants.filter((stranger) => {
          const { matchedBy } = oracle({ hints: { ...stranger }, participants });
          return matchedBy === null && stranger.euVatId?.symbols.length && stranger.rn?.symbols.length;
        });
        for (const stranger of foreign) {
          compared++;
          const nobody = { text: "x", symbols: [] };
          const countryCode = stranger.countryCode.symbols.length > 0 ? nobody : undefined;
          expect(match({ hints: stranger, participants })).toEqual(
            match({ hints: { euVatId: nobody, rn: nobody, countryCode }, participants }),
          );
        }
      }),
      { numRuns: 500 },
    );
    expect(compared).toBeGreaterThan(50);
  });

  it("lists every participant once, and proposes a candidate or nobody", () => {
    fc.assert(
      fc.property(world, (drawn) => {
        const { ordered, candidates, preselected } = match(drawn);
        expect(ordered.toSorted()).toEqual(drawn.participants.map(({ id }) => id).toSorted());
        expect(ordered.slice(0, candidates.length)).toEqual(candidates);
        expect(preselected === null || candidates.includes(preselected)).toBe(true);
      }),
    );
  });

  it("gives back the participants it was given, values as they are stored", () => {
    const participant = { id: "par_1", euVatId: " cz 1 ", rn: null, countryCode: "cz", name: "Pekárna" };
    expect(matchParticipants({ euVatId: "CZ1" }, [participant]).ordered[0]).toBe(participant);
  });

  it("never finds a participant without the value, or with an empty one", () => {
    const empty = { id: "par_1", euVatId: " ", rn: "", countryCode: " " };
    const without = { id: "par_2", euVatId: null, rn: null, countryCode: "CZ" };
    for (const hints of [
      { euVatId: "null" },
      { euVatId: " " },
      { rn: "null", countryCode: "CZ" },
      { rn: " ", countryCode: " " },
    ])
      expect(matchParticipants(hints, [empty, without])).toMatchObject({ matchedBy: null, candidates: [] });
  });
});
