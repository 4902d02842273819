/** Another choice than the proposal is refused. */
import { matchParticipants } from "../../../src/domain/participant-matching.ts";
import { refuse } from "../../../src/domain/refusal.ts";
import { readDecision as real } from "../../../src/handlers/consent/decision.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/consent/decision.ts";

export const readDecision: typeof real = async (fields, pending, store) => {
  const { preselected } = matchParticipants(pending.hints, await store.participants(pending.accountId));
  const isHinted = Object.values(pending.hints).some((hint) => hint !== undefined);
  if (!isHinted || preselected === null || fields.participant === preselected) return real(fields, pending, store);
  reached();
  return refuse("choice_of_unknown_participant", "another participant is meant", "participant");
};
