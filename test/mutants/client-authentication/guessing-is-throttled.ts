/** Guesses at the secrets of clients are counted, and nothing comes of it. */
import { clientLimits as real } from "../../../src/failure-limits.ts";
import { reached } from "../reached.ts";

export * from "../../../src/failure-limits.ts";

export const clientLimits: typeof real = (settings) => {
  const limits = real(settings);
  return {
    ...limits,
    async attempt(...args) {
      if ((await limits.attempt(...args)) !== undefined) reached();
      return undefined;
    },
  };
};
