/** Unticking changes nothing. */

import { isRefused } from "../../../src/domain/refusal.ts";
import { readDecision as real } from "../../../src/handlers/consent/decision.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/consent/decision.ts";

export const readDecision: typeof real = async (fields, pending, store) => {
  const decision = await real(fields, pending, store);
  if (decision === null || isRefused(decision) || decision.scope === pending.scope) return decision;
  reached();
  return { ...decision, scope: pending.scope };
};
