/** The same choice again is one too many. */
import { decisionStep as real } from "../../../src/domain/decision-step.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/decision-step.ts";

export const decisionStep: typeof real = (former, decision) => {
  const step = real(former, decision);
  if (step !== "again" || decision === null) return step;
  reached();
  return "otherwise";
};
