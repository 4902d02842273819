/** What was spent in this very millisecond cannot be told from what was not, and is renewed once more. */
import { generationStep as real } from "../../../src/domain/family-generation.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/family-generation.ts";

export const generationStep: typeof real = (token, family, grace, now) => {
  const step = real(token, family, grace, now);
  if (step !== "replay" || now !== family?.redeemedAt) return step;
  reached();
  return "retry";
};
