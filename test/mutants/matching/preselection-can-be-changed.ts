/** Whatever is chosen, what was proposed is what is let in. */
import { matchParticipants } from "../../../src/domain/participant-matching.ts";
import { readDecision as real } from "../../../src/handlers/consent/decision.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/consent/decision.ts";

export const readDecision: typeof real = async (fields, pending, store) => {
  const { preselected } = matchParticipants(pending.hints, await store.participants(pending.accountId));
  if (preselected === null || fields.participant === preselected) return real(fields, pending, store);
  reached();
  return real({ ...fields, participant: preselected }, pending, store);
};
