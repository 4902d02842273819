/** An unknown hint is refused. */
import { refuse } from "../../../src/domain/refusal.ts";
import { revokeToken as real } from "../../../src/handlers/revoke-token.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/revoke-token.ts";

const known = [undefined, "access_token", "refresh_token"];

export const revokeToken: typeof real = (dependencies) => async (call) => {
  if (known.includes(call.body.token_type_hint)) return real(dependencies)(call);
  reached();
  return refuse("parameter_malformed", "an unknown hint", "token_type_hint");
};
