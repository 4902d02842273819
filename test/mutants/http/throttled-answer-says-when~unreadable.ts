/** A throttled answer says when to try again with a unit, which no program reads. */
import { failureAnswer as real } from "../../../src/http/failure-answer.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/failure-answer.ts";

export const failureAnswer: typeof real = (failure, form) => {
  const answer = real(failure, form);
  if (answer.status !== 429) return answer;
  reached();
  return { ...answer, headers: { ...answer.headers, "Retry-After": `${failure.retryAfter} seconds` } };
};
