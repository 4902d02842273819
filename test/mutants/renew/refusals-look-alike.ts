/** The refusal of a spent token says so. */
import { failureAnswer as real } from "../../../src/http/failure-answer.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/failure-answer.ts";

export const failureAnswer: typeof real = (failure, form) => {
  const answer = real(failure, form);
  if (!failure.because.includes("spent generation")) return answer;
  reached();
  return { ...answer, body: { error: "invalid_grant", error_description: "the refresh token is spent" } };
};
