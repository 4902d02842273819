/** A token is looked for only where the hint says. */
import { revokeToken as real } from "../../../src/handlers/revoke-token.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/revoke-token.ts";

export const revokeToken: typeof real = (dependencies) => async (call) => {
  const { token, token_type_hint: hint } = call.body;
  const kind = token.startsWith("csr_") ? "refresh_token" : "access_token";
  if (kind === hint || (hint !== "access_token" && hint !== "refresh_token")) return real(dependencies)(call);
  reached();
  return real(dependencies)({ ...call, body: { token: "nothing" } });
};
