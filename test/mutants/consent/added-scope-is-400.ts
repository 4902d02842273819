/** A scope that was not asked for is dropped in silence. */
import { chosenScope as real } from "../../../src/domain/choice-of-scope.ts";
import { isRefused } from "../../../src/domain/refusal.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/choice-of-scope.ts";

export const chosenScope: typeof real = (chosen, offered) => {
  const scope = real(chosen, offered);
  const asked = offered.filter((one) => chosen.includes(one));
  if (!isRefused(scope) || scope.refused !== "choice_adds_scope" || asked.length === 0) return scope;
  reached();
  return asked;
};
