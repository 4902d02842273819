/** A string that is no token is refused. */
import { refuse } from "../../../src/domain/refusal.ts";
import { introspectToken as real } from "../../../src/handlers/introspect-token.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/introspect-token.ts";

export const introspectToken: typeof real = (dependencies) => async (call) => {
  if (/^(?:eyJ|csr_)/.test(call.body.token)) return real(dependencies)(call);
  reached();
  return refuse("parameter_malformed", "no token of ours", "token");
};
