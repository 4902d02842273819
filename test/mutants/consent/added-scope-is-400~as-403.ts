/** A scope that was not asked for makes the form a foreign one. */
import { chosenScope as real } from "../../../src/domain/choice-of-scope.ts";
import { isRefused, refuse } from "../../../src/domain/refusal.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/choice-of-scope.ts";

export const chosenScope: typeof real = (chosen, offered) => {
  const scope = real(chosen, offered);
  if (!isRefused(scope) || scope.refused !== "choice_adds_scope") return scope;
  reached();
  return refuse("form_foreign", "a scope was ticked that the screen did not offer", "scope");
};
