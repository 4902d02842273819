/** A family keeps the scopes it was granted, whatever its client has lost. */
import { narrowScope as real } from "../../../src/domain/narrowed-scope.ts";
import { SCOPES } from "../../../src/domain/scope.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/narrowed-scope.ts";

export const narrowScope: typeof real = (requested, granted, allowed) => {
  const scope = real(requested, granted, SCOPES);
  if (JSON.stringify(scope) !== JSON.stringify(real(requested, granted, allowed))) reached();
  return scope;
};
