import { isRefused } from "../../domain/refusal.ts";
import type { FormProblem } from "../../pages/form-problem.ts";

/** Whether a participant was refused because another holds its network identifier. */
export const isTaken = (answer: unknown): boolean => isRefused(answer) && answer.refused === "identifier_taken";

/** What the form of a participant says then. */
export const IDENTIFIER_TAKEN: readonly FormProblem<"participantId">[] = [
  { field: "participantId", problem: "identifier_taken" },
];
