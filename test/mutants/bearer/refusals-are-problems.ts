/** Refusals are JSON, as at the OAuth endpoints. */
import { failureAnswer as real } from "../../../src/http/failure-answer.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/failure-answer.ts";

export const failureAnswer: typeof real = (failure, form) => {
  if (form === "problem") reached();
  return real(failure, "oauth");
};
