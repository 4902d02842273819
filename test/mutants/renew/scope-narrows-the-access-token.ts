/** The `scope` of a renewal is checked and then forgotten. */
import { narrowScope as real } from "../../../src/domain/narrowed-scope.ts";
import { isRefused } from "../../../src/domain/refusal.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/narrowed-scope.ts";

export const narrowScope: typeof real = (requested, granted, allowed) => {
  const narrowed = real(requested, granted, allowed);
  const whole = real(undefined, granted, allowed);
  if (isRefused(narrowed) || isRefused(whole) || narrowed.length === whole.length) return narrowed;
  reached();
  return whole;
};
