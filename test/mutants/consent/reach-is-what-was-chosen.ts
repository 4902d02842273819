/** Whatever was chosen, the whole account is reached. */

import { isRefused } from "../../../src/domain/refusal.ts";
import { readDecision as real } from "../../../src/handlers/consent/decision.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/consent/decision.ts";

export const readDecision: typeof real = async (...args) => {
  const decision = await real(...args);
  if (decision === null || isRefused(decision) || decision.participantId === null) return decision;
  reached();
  return { ...decision, participantId: null };
};
