/** The longest state has 2049 characters. */
import { isOversized as real } from "../../../src/domain/authorization-state.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/authorization-state.ts";

export const isOversized: typeof real = (state) => {
  if (state?.length !== 2049) return real(state);
  reached();
  return false;
};
