/** A code that cannot be read is told as a malformed request. */
import { refuse } from "../../../src/domain/refusal.ts";
import { authorizationCode as real } from "../../../src/handlers/token/authorization-code.ts";
import { readCode } from "../../../src/tokens/authorization-code.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/token/authorization-code.ts";

export const authorizationCode: typeof real = async (request, client, dependencies) => {
  if (readCode(request.code, dependencies.keys().secret.code.byId, dependencies.epoch))
    return real(request, client, dependencies);
  reached();
  return refuse("parameter_malformed", "not a code of this server", "code");
};
