/** The refusal of a token that nobody issued carries a header of its own. */
import { failureAnswer as real } from "../../../src/http/failure-answer.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/failure-answer.ts";

export const failureAnswer: typeof real = (failure, form) => {
  const answer = real(failure, form);
  if (failure.because !== "not a refresh token of this server") return answer;
  reached();
  return { ...answer, headers: { ...answer.headers, "Retry-After": 1 } };
};
