/** Another client's replay kills what the code gave. */

import { decideCodeRedemption as real } from "../../../src/domain/code-redemption.ts";
import { isSpent } from "../../../src/domain/spent-code.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/code-redemption.ts";

export const decideCodeRedemption: typeof real = (request, facts, now) => {
  const decision = real(request, facts, now);
  if (decision.kind !== "refused" || decision.killsFamily || !isSpent(facts.family)) return decision;
  reached();
  return { ...decision, killsFamily: true };
};
