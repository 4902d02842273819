/** Case counts in countries, and nowhere else. */
import { normaliseIdentifier } from "../../../src/domain/normalise-identifier.ts";
import { matchParticipants as real } from "../../../src/domain/participant-matching.ts";
import { withoutWhiteSpace } from "../../../src/domain/without-white-space.ts";
import { comparedOtherwise } from "../compared-otherwise.ts";

export * from "../../../src/domain/participant-matching.ts";

export const matchParticipants = comparedOtherwise(real, (text, field) =>
  field === "countryCode" ? withoutWhiteSpace(text) : normaliseIdentifier(text),
);
