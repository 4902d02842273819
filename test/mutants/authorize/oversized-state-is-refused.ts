/** A state may have any length. */
import { isOversized as real } from "../../../src/domain/authorization-state.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/authorization-state.ts";

export const isOversized: typeof real = (state) => {
  if (real(state)) reached();
  return false;
};
