/** A replay by somebody who shows no credentials is refused and kills nothing. */
import { decideRedemption as real } from "../../../src/domain/redemption.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/redemption.ts";

export const decideRedemption: typeof real = (request, ...facts) => {
  const decision = real(request, ...facts);
  if (decision.kind !== "refused" || !decision.killsFamily || request.authenticated) return decision;
  reached();
  return { ...decision, killsFamily: false };
};
