/** What is missing has a code of its own. */
import { failureAnswer as real } from "../../../src/http/failure-answer.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/failure-answer.ts";

export const failureAnswer: typeof real = (failure, form) => {
  const answer = real(failure, form);
  if (failure.refused !== "resource_missing" || typeof answer.body !== "object") return answer;
  reached();
  return { ...answer, body: { ...answer.body, code: "resource_missing" } };
};
