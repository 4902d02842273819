/** Of several ways of asking the first is taken. */
import { lookupQuestion as real } from "../../../src/domain/lookup-question.ts";
import { isRefused } from "../../../src/domain/refusal.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/lookup-question.ts";

export const lookupQuestion: typeof real = (asked) => {
  const question = real(asked);
  if (!isRefused(question) || question.refused !== "lookup_ambiguous") return question;
  const { participantId, euVatId } = asked;
  if (participantId === undefined && euVatId === undefined) return question;
  reached();
  return participantId === undefined ? real({ euVatId: euVatId ?? "" }) : { participantId };
};
