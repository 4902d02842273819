/** Other scopes of the same reach are the same choice. */
import { decisionStep as real } from "../../../src/domain/decision-step.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/decision-step.ts";

export const decisionStep: typeof real = (former, decision) => {
  const step = real(former, decision);
  if (step !== "otherwise" || !former || decision?.participantId !== former.participantId) return step;
  reached();
  return "again";
};
