/** Who cannot be asked about is not registered. */
import type { LookupAnswer } from "../../../src/peppol/lookup-answer.ts";
import { lookupAnswer as real } from "../../../src/peppol/lookup-answer.ts";
import { reached } from "../reached.ts";

export * from "../../../src/peppol/lookup-answer.ts";

export const lookupAnswer: typeof real = (asked, askedFor) => {
  const answer = real(asked, askedFor);
  if (!("refused" in answer)) return answer;
  reached();
  return { registered: false, participantId: askedFor, documentTypes: [], checkedAt: 0 } satisfies LookupAnswer;
};
