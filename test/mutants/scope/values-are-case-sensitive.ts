/** Scopes are compared without regard to case. */
import { parseScope as real } from "../../../src/domain/scope.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/scope.ts";

export const parseScope: typeof real = (raw) => {
  const lower = raw?.toLowerCase();
  if (lower !== raw) reached();
  return real(lower);
};
