/** No scope stands for all that were asked for. */
import { chosenScope as real } from "../../../src/domain/choice-of-scope.ts";
import { isRefused } from "../../../src/domain/refusal.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/choice-of-scope.ts";

export const chosenScope: typeof real = (chosen, offered) => {
  const scope = real(chosen, offered);
  if (!isRefused(scope) || scope.refused !== "choice_without_scope") return scope;
  reached();
  return offered;
};
