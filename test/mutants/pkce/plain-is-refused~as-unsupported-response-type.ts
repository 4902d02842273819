/** Another method is refused with an error of its own. */
import { checkChallenge as real } from "../../../src/domain/pkce-challenge.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/pkce-challenge.ts";

export const checkChallenge: typeof real = (...args) => {
  const fault = real(...args);
  if (fault !== "challenge_method_unsupported") return fault;
  reached();
  return "response_type_unsupported";
};
