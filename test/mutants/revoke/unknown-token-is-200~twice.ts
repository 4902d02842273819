/** A token can be revoked only once. */
import { refuse } from "../../../src/domain/refusal.ts";
import { revokeToken as real } from "../../../src/handlers/revoke-token.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/revoke-token.ts";

const revoked = new Set<string>();

export const revokeToken: typeof real = (dependencies) => async (call) => {
  const { token } = call.body;
  if (!revoked.has(token)) {
    revoked.add(token);
    return real(dependencies)(call);
  }
  reached();
  return refuse("parameter_malformed", "revoked before", "token");
};
