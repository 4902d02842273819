/** The grace window closes five seconds late. */
import { generationStep as real } from "../../../src/domain/family-generation.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/family-generation.ts";

export const generationStep: typeof real = (token, family, grace, now) => {
  const step = real(token, family, grace === 0 ? 0 : grace + 5, now);
  if (step !== real(token, family, grace, now)) reached();
  return step;
};
