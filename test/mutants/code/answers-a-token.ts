/** No code is ever good. */

import { decideCodeRedemption as real } from "../../../src/domain/code-redemption.ts";
import { refuse } from "../../../src/domain/refusal.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/code-redemption.ts";

export const decideCodeRedemption: typeof real = (...args) => {
  const decision = real(...args);
  if (decision.kind === "refused") return decision;
  reached();
  return { kind: "refused", refusal: refuse("code_unusable", "no code is good"), killsFamily: false };
};
