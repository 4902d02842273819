/** An unknown affiliate has a code that the contract does not name. */
import { failureAnswer as real } from "../../../src/http/failure-answer.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/failure-answer.ts";

export const failureAnswer: typeof real = (failure, form) => {
  const answer = real(failure, form);
  if (failure.refused !== "affiliate_unknown") return answer;
  reached();
  return { ...answer, body: { ...(answer.body as object), code: "affiliate_not_found" } };
};
