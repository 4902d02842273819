/** Within the grace window the token before the one just rotated is still a retry. */
import { generationStep as real } from "../../../src/domain/family-generation.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/family-generation.ts";

export const generationStep: typeof real = (token, family, grace, now) => {
  const step = real(token, family, grace, now);
  if (step !== "replay" || !family || token.generation !== family.generation - 2) return step;
  if (now >= family.redeemedAt + grace * 1000) return step;
  reached();
  return "retry";
};
