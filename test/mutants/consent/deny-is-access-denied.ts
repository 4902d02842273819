/** A denial is told as another error. */
import { authorizationError as real } from "../../../src/domain/authorization-error.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/authorization-error.ts";

export const authorizationError: typeof real = (fault, ...rest) => {
  const error = real(fault, ...rest);
  if (fault !== "user_denied") return error;
  reached();
  return { ...error, error: "invalid_request" };
};
