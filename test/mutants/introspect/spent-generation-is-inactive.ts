/** A token of which a retry would be answered is called active. */
import { generationStep } from "../../../src/domain/family-generation.ts";
import { isRefreshTokenActive as real } from "../../../src/domain/refresh-introspection.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/refresh-introspection.ts";

export const isRefreshTokenActive: typeof real = (token, facts, now, idle) => {
  if (real(token, facts, now, idle)) return true;
  if (generationStep(token, facts.family, 60, now) !== "retry") return false;
  reached();
  return true;
};
