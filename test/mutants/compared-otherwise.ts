import { isDeepStrictEqual } from "node:util";
import type { Hints } from "../../src/domain/matching-hints.ts";
import type { matchParticipants } from "../../src/domain/participant-matching.ts";
import { reached } from "./reached.ts";

type Field = keyof Hints;

/** Matching that compares identifiers in the form that `compared` gives them; an empty form is no hint. */
export function comparedOtherwise(
  real: typeof matchParticipants,
  compared: (text: string, field: Field) => string,
): typeof matchParticipants {
  // Of two texts neither case nor white space is left that the real rule could take away.
  const written = (text: string, field: Field) => Buffer.from(compared(text, field)).toString("hex");
  const given = (text: string | null | undefined, field: Field) => text && written(text, field);
  return (hints, participants) => {
    const right = real(hints, participants);
    const { ordered, ...wrong } = real(
      {
        euVatId: given(hints.euVatId, "euVatId") ?? undefined,
        rn: given(hints.rn, "rn") ?? undefined,
        countryCode: given(hints.countryCode, "countryCode") ?? undefined,
      },
      participants.map((participant) => ({
        participant,
        id: participant.id,
        euVatId: given(participant.euVatId, "euVatId") ?? null,
        rn: given(participant.rn, "rn") ?? null,
        countryCode: written(participant.countryCode, "countryCode"),
      })),
    );
    const result = { ...wrong, ordered: ordered.map(({ participant }) => participant) };
    if (!isDeepStrictEqual(result, right)) reached();
    return result;
  };
}
