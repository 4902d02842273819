/** A throttled answer does not say when to try again. */
import { failureAnswer as real } from "../../../src/http/failure-answer.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/failure-answer.ts";

export const failureAnswer: typeof real = (failure, form) => {
  const answer = real(failure, form);
  if (answer.status !== 429) return answer;
  reached();
  return { ...answer, headers: { ...answer.headers, "Retry-After": undefined } };
};
