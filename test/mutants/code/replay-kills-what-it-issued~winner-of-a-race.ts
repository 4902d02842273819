/** What the winner of a race was given lives on. */
import { decideCodeRedemption as real } from "../../../src/domain/code-redemption.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/code-redemption.ts";

export const decideCodeRedemption: typeof real = (request, facts, now) => {
  const decision = real(request, facts, now);
  if (decision.kind !== "refused" || !decision.killsFamily || now - (facts.family?.redeemedAt ?? 0) > 300)
    return decision;
  reached();
  return { ...decision, killsFamily: false };
};
