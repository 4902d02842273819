/** Guesses are not counted. */
import { guessLimits as real } from "../../../src/guess-limits.ts";
import { reached } from "../reached.ts";

export * from "../../../src/guess-limits.ts";

export const guessLimits: typeof real = () => {
  const limits = real();
  return {
    ...limits,
    async attempt(...args) {
      if ((await limits.attempt(...args)) !== undefined) reached();
      return undefined;
    },
  };
};
