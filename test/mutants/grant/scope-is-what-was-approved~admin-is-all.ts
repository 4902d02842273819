/** Whoever approves `admin` approves every scope of the client. */
import { codeScope as real } from "../../../src/domain/code-scope.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/code-scope.ts";

export const codeScope: typeof real = (granted, allowed) => {
  const scope = real(granted, allowed);
  if ("refused" in scope || !scope.includes("admin") || scope.length === allowed.length) return scope;
  reached();
  return allowed;
};
