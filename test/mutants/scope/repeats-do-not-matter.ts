/** A scope that is named twice is refused. */
import { refuse } from "../../../src/domain/refusal.ts";
import { parseScope as real } from "../../../src/domain/scope.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/scope.ts";

export const parseScope: typeof real = (raw) => {
  const words = (raw ?? "").split(" ").filter((word) => word !== "");
  if (new Set(words).size === words.length) return real(raw);
  reached();
  return refuse("scope_malformed", "a scope is repeated", "scope");
};
