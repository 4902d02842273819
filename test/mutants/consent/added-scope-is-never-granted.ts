/** Whatever was ticked is approved, asked for or not. */
import { chosenScope as real } from "../../../src/domain/choice-of-scope.ts";
import { isRefused } from "../../../src/domain/refusal.ts";
import { SCOPES } from "../../../src/domain/scope.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/choice-of-scope.ts";

export const chosenScope: typeof real = (chosen, offered) => {
  const scope = real(chosen, offered);
  const ticked = SCOPES.filter((one) => chosen.includes(one));
  if (!isRefused(scope) || scope.refused !== "choice_adds_scope" || ticked.every((one) => offered.includes(one)))
    return scope;
  reached();
  return ticked;
};
