import { type Refused, refuse } from "./refusal.ts";
import { intersect, readScope, type Scope } from "./scope.ts";

/** What was approved, less what was taken from the client since. A code that opens nothing any more is refused. */
export function codeScope(granted: string, allowed: readonly Scope[]): readonly Scope[] | Refused {
  const left = intersect(readScope(granted), allowed);
  return left.length > 0 ? left : refuse("code_unusable", "no approved scope is left to the client");
}
