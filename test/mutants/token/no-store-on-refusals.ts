/** A refusal says nothing to caches. */
import { failureAnswer as real } from "../../../src/http/failure-answer.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/failure-answer.ts";

export const failureAnswer: typeof real = (...args) => {
  const answer = real(...args);
  reached();
  return { ...answer, headers: { ...answer.headers, "Cache-Control": undefined } };
};
