/** What JavaScript calls white space is dropped, which is not what Unicode calls so. */
import { foldCase } from "../../../src/domain/fold-case.ts";
import { matchParticipants as real } from "../../../src/domain/participant-matching.ts";
import { comparedOtherwise } from "../compared-otherwise.ts";

export * from "../../../src/domain/participant-matching.ts";

export const matchParticipants = comparedOtherwise(real, (text) => foldCase(text.normalize("NFKC").replace(/\s/g, "")));
