/** A missing verifier is refused with the error of a missing parameter. */
import { isRefused, refuse } from "../../../src/domain/refusal.ts";
import { authorizationCode as real } from "../../../src/handlers/token/authorization-code.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/token/authorization-code.ts";

export const authorizationCode: typeof real = async (request, ...rest) => {
  const answer = await real(request, ...rest);
  if (!isRefused(answer) || request.code_verifier !== undefined) return answer;
  reached();
  return refuse("parameter_missing", "no verifier", "code_verifier");
};
