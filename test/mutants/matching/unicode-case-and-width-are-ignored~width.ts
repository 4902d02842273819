/** Compatibility forms count: the NFKC step is missing. */
import { foldCase } from "../../../src/domain/fold-case.ts";
import { matchParticipants as real } from "../../../src/domain/participant-matching.ts";
import { withoutWhiteSpace } from "../../../src/domain/without-white-space.ts";
import { comparedOtherwise } from "../compared-otherwise.ts";

export * from "../../../src/domain/participant-matching.ts";

export const matchParticipants = comparedOtherwise(real, (text) => foldCase(withoutWhiteSpace(text)));
