/** Zeros before a number do not count. */
import { normaliseIdentifier } from "../../../src/domain/normalise-identifier.ts";
import { matchParticipants as real } from "../../../src/domain/participant-matching.ts";
import { comparedOtherwise } from "../compared-otherwise.ts";

export * from "../../../src/domain/participant-matching.ts";

export const matchParticipants = comparedOtherwise(real, (text) =>
  normaliseIdentifier(text).replace(/^([a-z]*)0+(?=.)/, "$1"),
);
