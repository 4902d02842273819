/** A renewal must name `admin` to be granted it again. */
import { narrowScope as real } from "../../../src/domain/narrowed-scope.ts";
import { readScope } from "../../../src/domain/scope.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/narrowed-scope.ts";

export const narrowScope: typeof real = (requested, granted, allowed) => {
  const others = readScope(granted).filter((scope) => scope !== "admin");
  if (requested || others.length === 0 || others.length === readScope(granted).length)
    return real(requested, granted, allowed);
  reached();
  return real(others, granted, allowed);
};
