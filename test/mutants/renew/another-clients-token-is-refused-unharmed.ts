/** A token that another client tried to renew is refused and rotated all the same. */
import { redeem as real } from "../../../src/stores/redeem.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/redeem.ts";

export const redeem: typeof real = async (db, call) => {
  const { authenticated, token } = call.request;
  if (!authenticated || authenticated.clientId === token.clientId) return real(db, call);
  const outcome = await real(db, call);
  const spent = await real(db, { ...call, request: { ...call.request, authenticated: null } });
  if (spent.redemption.kind === "rotate") reached();
  return outcome;
};
