/** The longest state has 2047 characters. */
import { isOversized as real } from "../../../src/domain/authorization-state.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/authorization-state.ts";

export const isOversized: typeof real = (state) => {
  if (state?.length !== 2048) return real(state);
  reached();
  return true;
};
