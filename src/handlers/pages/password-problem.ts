import { LONGEST_PASSWORD, newPasswordProblem, SHORTEST_PASSWORD } from "../../domain/new-password.ts";
import type { FormProblem } from "../../pages/form-problem.ts";

/** What a form says of a new password. */
export function passwordProblem(password: string): Pick<FormProblem, "problem" | "detail"> | undefined {
  const problem = newPasswordProblem(password);
  return problem && PROBLEMS[problem];
}

const PROBLEMS = {
  missing: { problem: "missing" },
  too_short: { problem: "password_too_short", detail: `${SHORTEST_PASSWORD}` },
  too_long: { problem: "password_too_long", detail: `${LONGEST_PASSWORD}` },
} as const;
