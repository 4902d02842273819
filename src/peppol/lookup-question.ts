import type { LookupQuestion } from "../domain/lookup-question.ts";
import { type SchemeRefusal, schemeCandidates } from "../domain/national-schemes-candidates.ts";
import { parseParticipantIdentifier } from "../domain/participant-identifier.ts";

/** A question that can't be put to the network. */
export type QuestionRefusal =
  | SchemeRefusal
  | { refused: "parameter_malformed"; because: string; field: "participantId" };

/** The identifiers to ask for, in lower case, and the caller's own, as the caller wrote it. */
export function identifiersAsked(
  question: LookupQuestion,
): { identifiers: readonly string[]; askedFor: string | null } | QuestionRefusal {
  if ("participantId" in question) {
    const identifier = parseParticipantIdentifier(question.participantId);
    return identifier
      ? { identifiers: [identifier.compared], askedFor: identifier.written }
      : { refused: "parameter_malformed", because: "not an ICD, a colon and a value", field: "participantId" };
  }
  const identifiers = schemeCandidates(question);
  return "refused" in identifiers ? identifiers : { identifiers, askedFor: null };
}
