/** Who has no identifier by its form is not found. */
import { failureAnswer as real } from "../../../src/http/failure-answer.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/failure-answer.ts";

export const failureAnswer: typeof real = (failure, form) => {
  const answer = real(failure, form);
  if (failure.refused !== "parameter_malformed" || failure.field !== "participantId") return answer;
  reached();
  return { ...answer, status: 404 };
};
