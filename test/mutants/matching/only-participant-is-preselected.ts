/** The only participant is not proposed. */
import { findOnly as real } from "../../../src/domain/find-only.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/find-only.ts";

export const findOnly: typeof real = (...args) => {
  if (real(...args).length > 0) reached();
  return [];
};
