/** Refused look-ups are told as OAuth tells its errors. */
import { failureAnswer as real } from "../../../src/http/failure-answer.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/failure-answer.ts";

export const failureAnswer: typeof real = (failure, form) => {
  if (!failure.refused.startsWith("affiliate_") && !failure.refused.startsWith("lookup_")) return real(failure, form);
  reached();
  return real(failure, "oauth");
};
