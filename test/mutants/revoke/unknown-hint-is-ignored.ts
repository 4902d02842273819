/** A token under an unknown hint is not looked for. */
import { revokeToken as real } from "../../../src/handlers/revoke-token.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/revoke-token.ts";

const known = [undefined, "access_token", "refresh_token"];

export const revokeToken: typeof real = (dependencies) => async (call) => {
  if (known.includes(call.body.token_type_hint)) return real(dependencies)(call);
  reached();
  return real(dependencies)({ ...call, body: { token: "nothing" } });
};
