/** A 401 says nothing to caches. */
import { failureAnswer as real } from "../../../src/http/failure-answer.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/failure-answer.ts";

export const failureAnswer: typeof real = (...args) => {
  const answer = real(...args);
  if (answer.status !== 401) return answer;
  reached();
  return { ...answer, headers: { ...answer.headers, "Cache-Control": undefined } };
};
