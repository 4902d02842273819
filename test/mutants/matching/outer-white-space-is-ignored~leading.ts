/** White space counts before the first character. */
import { normaliseIdentifier } from "../../../src/domain/normalise-identifier.ts";
import { matchParticipants as real } from "../../../src/domain/participant-matching.ts";
import { comparedOtherwise } from "../compared-otherwise.ts";

export * from "../../../src/domain/participant-matching.ts";

export const matchParticipants = comparedOtherwise(
  real,
  (text) => (/^\s*/.exec(text)?.[0] ?? "") + normaliseIdentifier(text),
);
