/** White space counts. */
import { foldCase } from "../../../src/domain/fold-case.ts";
import { matchParticipants as real } from "../../../src/domain/participant-matching.ts";
import { comparedOtherwise } from "../compared-otherwise.ts";

export * from "../../../src/domain/participant-matching.ts";

export const matchParticipants = comparedOtherwise(real, (text) => foldCase(text.normalize("NFKC")));
