/** One retry is answered; a second one is taken for a replay. */
import { generationStep as real } from "../../../src/domain/family-generation.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/family-generation.ts";

const retried = new Set<string>();

export const generationStep: typeof real = (token, family, grace, now) => {
  const step = real(token, family, grace, now);
  if (step !== "retry") return step;
  const generation = `${token.familyId} ${token.generation}`;
  if (!retried.has(generation)) {
    retried.add(generation);
    return step;
  }
  reached();
  return "replay";
};
