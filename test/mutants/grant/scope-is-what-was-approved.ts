/** A code gives whatever its client is allowed. */
import { codeScope as real } from "../../../src/domain/code-scope.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/code-scope.ts";

export const codeScope: typeof real = (granted, allowed) => {
  const scope = real(granted, allowed);
  if ("refused" in scope || scope.length === allowed.length) return scope;
  reached();
  return allowed;
};
