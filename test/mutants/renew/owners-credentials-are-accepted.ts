/** The renewing endpoint takes no credentials: whoever sends some is refused. */
import { refuse } from "../../../src/domain/refusal.ts";
import { renewToken as real } from "../../../src/handlers/renew-token.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/renew-token.ts";

export const renewToken: typeof real = (dependencies) => async (call) => {
  if (!call.client) return real(dependencies)(call);
  reached();
  return refuse("parameter_malformed", "credentials were sent along", "client_id");
};
