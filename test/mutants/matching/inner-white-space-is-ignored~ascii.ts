/** Only white space of ASCII is dropped inside a value. */
import { foldCase } from "../../../src/domain/fold-case.ts";
import { matchParticipants as real } from "../../../src/domain/participant-matching.ts";
import { comparedOtherwise } from "../compared-otherwise.ts";

export * from "../../../src/domain/participant-matching.ts";

export const matchParticipants = comparedOtherwise(real, (text) => foldCase(text.trim().replace(/[ \t\r\n\f\v]/g, "")));
