import { type Refused, refuse } from "./refusal.ts";
import type { Scope } from "./scope.ts";

/** The ticked scopes: at least one, and none that the screen did not offer. */
export function chosenScope(chosen: readonly string[], offered: readonly Scope[]): readonly Scope[] | Refused {
  if (chosen.length === 0) return refuse("choice_without_scope", "no scope was ticked", "scope");
  const scope = offered.filter((one) => chosen.includes(one));
  return chosen.every((word) => offered.some((one) => one === word))
    ? scope
    : refuse("choice_adds_scope", "a scope was ticked that the screen did not offer", "scope");
}
