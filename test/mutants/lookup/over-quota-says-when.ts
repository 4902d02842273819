/** Who asks too often is not told when to ask again. */
import { failureAnswer as real } from "../../../src/http/failure-answer.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/failure-answer.ts";

export const failureAnswer: typeof real = (failure, form) => {
  const answer = real(failure, form);
  if (failure.refused !== "over_quota") return answer;
  reached();
  return { ...answer, headers: { ...answer.headers, "Retry-After": undefined } };
};
