/** Which scope is missing is not said. */
import { failureAnswer as real } from "../../../src/http/failure-answer.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/failure-answer.ts";

export const failureAnswer: typeof real = (failure, form) => {
  const answer = real(failure, form);
  const challenge = String(answer.headers?.["WWW-Authenticate"]);
  if (!challenge.includes(", scope=")) return answer;
  reached();
  return { ...answer, headers: { ...answer.headers, "WWW-Authenticate": challenge.replace(/, scope=.*/, "") } };
};
