/** A string that is no token is refused. */
import { refuse } from "../../../src/domain/refusal.ts";
import { revokeToken as real } from "../../../src/handlers/revoke-token.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/revoke-token.ts";

export const revokeToken: typeof real = (dependencies) => async (call) => {
  if (/^(?:eyJ|csr_)/.test(call.body.token)) return real(dependencies)(call);
  reached();
  return refuse("parameter_malformed", "no token of ours", "token");
};
