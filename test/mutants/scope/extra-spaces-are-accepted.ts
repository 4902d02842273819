/** Scopes must stand between single spaces. */
import { refuse } from "../../../src/domain/refusal.ts";
import { parseScope as real } from "../../../src/domain/scope.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/scope.ts";

export const parseScope: typeof real = (raw) => {
  if (!raw?.split(" ").includes("")) return real(raw);
  reached();
  return refuse("scope_malformed", "an empty scope", "scope");
};
