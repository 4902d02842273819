/** Dots are dropped from registration numbers. */
import { normaliseIdentifier } from "../../../src/domain/normalise-identifier.ts";
import { matchParticipants as real } from "../../../src/domain/participant-matching.ts";
import { comparedOtherwise } from "../compared-otherwise.ts";

export * from "../../../src/domain/participant-matching.ts";

export const matchParticipants = comparedOtherwise(real, (text, field) => {
  const normalised = normaliseIdentifier(text);
  return field === "rn" ? normalised.replaceAll(".", "") : normalised;
});
