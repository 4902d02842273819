/** A 401 names no way to authenticate. */
import { failureAnswer as real } from "../../../src/http/failure-answer.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/failure-answer.ts";

export const failureAnswer: typeof real = (failure, form) => {
  const answer = real(failure, form);
  if (answer.status !== 401) return answer;
  reached();
  return { ...answer, headers: { ...answer.headers, "WWW-Authenticate": undefined } };
};
