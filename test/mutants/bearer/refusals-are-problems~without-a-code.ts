/** A problem for want of scope has no code. */
import { failureAnswer as real } from "../../../src/http/failure-answer.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/failure-answer.ts";

export const failureAnswer: typeof real = (failure, form) => {
  const answer = real(failure, form);
  if (failure.refused !== "scope_insufficient" || typeof answer.body !== "object") return answer;
  reached();
  return { ...answer, body: { ...answer.body, code: undefined } };
};
