/** A replay is refused, but its family lives on. */
import { generationStep as real } from "../../../src/domain/family-generation.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/family-generation.ts";

export const generationStep: typeof real = (token, family, grace, now) => {
  const step = real(token, family, grace, now);
  if (step !== "replay" || grace === 0) return step;
  reached();
  return "unknown";
};
