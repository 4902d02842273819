/** A retry that comes after the window is refused, but its family lives on: the successor was never redeemed. */
import { generationStep as real } from "../../../src/domain/family-generation.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/family-generation.ts";

export const generationStep: typeof real = (token, family, grace, now) => {
  const step = real(token, family, grace, now);
  if (grace === 0 || step !== "replay" || token.generation !== (family?.generation ?? 0) - 1) return step;
  reached();
  return "unknown";
};
