/** An access token is not looked for under the hint refresh_token. */
import { revokeToken as real } from "../../../src/handlers/revoke-token.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/revoke-token.ts";

export const revokeToken: typeof real = (dependencies) => async (call) => {
  const { token, token_type_hint: hint } = call.body;
  if (hint !== "refresh_token" || token.startsWith("csr_")) return real(dependencies)(call);
  reached();
  return real(dependencies)({ ...call, body: { token: "nothing" } });
};
