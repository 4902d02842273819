/** Who is throttled is told that the request is invalid, with the right status. */
import { failureAnswer as real } from "../../../src/http/failure-answer.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/failure-answer.ts";

export const failureAnswer: typeof real = (failure, form) => {
  const answer = real(failure, form);
  if (failure.refused !== "too_many_requests" || form !== "oauth") return answer;
  reached();
  return { ...answer, body: { error: "invalid_request", error_description: "too many requests" } };
};
