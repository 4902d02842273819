/** The country before a VAT number does not count. */
import { normaliseIdentifier } from "../../../src/domain/normalise-identifier.ts";
import { matchParticipants as real } from "../../../src/domain/participant-matching.ts";
import { comparedOtherwise } from "../compared-otherwise.ts";

export * from "../../../src/domain/participant-matching.ts";

export const matchParticipants = comparedOtherwise(real, (text, field) => {
  const normalised = normaliseIdentifier(text);
  return field === "euVatId" ? normalised.replace(/^[a-z]{2}(?=.)/, "") : normalised;
});
