/** A request without a token is told that its token is invalid. */
import { failureAnswer as real } from "../../../src/http/failure-answer.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/failure-answer.ts";

export const failureAnswer: typeof real = (failure, form) => {
  const answer = real(failure, form);
  if (failure.refused !== "token_missing") return answer;
  reached();
  const challenge = `${answer.headers?.["WWW-Authenticate"]}, error="invalid_token"`;
  return { ...answer, headers: { ...answer.headers, "WWW-Authenticate": challenge } };
};
