/** A country without a scheme is told as JSON that says nothing of problems. */
import { failureAnswer as real } from "../../../src/http/failure-answer.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/failure-answer.ts";

export const failureAnswer: typeof real = (failure, form) => {
  const answer = real(failure, form);
  if (failure.refused !== "unsupported_scheme") return answer;
  reached();
  return { ...answer, type: "application/json" };
};
