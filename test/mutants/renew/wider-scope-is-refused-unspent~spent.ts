/** A wider scope is refused after the token was rotated. */
import { redeem as real } from "../../../src/stores/redeem.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/redeem.ts";

export const redeem: typeof real = async (db, call) => {
  const outcome = await real(db, call);
  const { redemption } = outcome;
  if (redemption.kind !== "refused" || redemption.refusal.refused !== "scope_wider") return outcome;
  reached();
  await real(db, { ...call, request: { ...call.request, scope: undefined } });
  return outcome;
};
