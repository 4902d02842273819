/** A spent code is told as a malformed request. */

import { decideCodeRedemption as real } from "../../../src/domain/code-redemption.ts";
import { refuse } from "../../../src/domain/refusal.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/code-redemption.ts";

export const decideCodeRedemption: typeof real = (...args) => {
  const decision = real(...args);
  if (decision.kind !== "refused" || !decision.killsFamily) return decision;
  reached();
  return { ...decision, refusal: refuse("request_decided", "the code is spent") };
};
