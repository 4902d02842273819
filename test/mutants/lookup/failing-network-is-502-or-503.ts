/** A network that fails is a fault of our own. */
import { failureAnswer as real } from "../../../src/http/failure-answer.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/failure-answer.ts";

export const failureAnswer: typeof real = (failure, form) => {
  const answer = real(failure, form);
  if (!failure.refused.startsWith("network_")) return answer;
  reached();
  return { ...answer, status: 500 };
};
