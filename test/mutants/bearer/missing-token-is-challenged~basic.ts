/** Whoever sends no token is asked for Basic credentials. */
import { failureAnswer as real } from "../../../src/http/failure-answer.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/failure-answer.ts";

export const failureAnswer: typeof real = (failure, form) => {
  const answer = real(failure, form);
  if (failure.refused !== "token_missing") return answer;
  reached();
  return { ...answer, headers: { ...answer.headers, "WWW-Authenticate": 'Basic realm="Bearer"' } };
};
