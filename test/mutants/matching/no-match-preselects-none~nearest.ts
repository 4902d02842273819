/** Where a VAT number fits nobody, the only participant of its country is proposed. */
import { fitsHint } from "../../../src/domain/fits-hint.ts";
import { normaliseIdentifier } from "../../../src/domain/normalise-identifier.ts";
import { matchParticipants as real } from "../../../src/domain/participant-matching.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/participant-matching.ts";

export const matchParticipants: typeof real = (given, participants) => {
  const matching = real(given, participants);
  const country = normaliseIdentifier(given.euVatId ?? "").slice(0, 2);
  const [nearest, another] = participants.filter(({ countryCode }) => fitsHint(countryCode, country));
  if (matching.matchedBy !== null || !nearest || another) return matching;
  reached();
  return { ...matching, preselected: nearest.id };
};
