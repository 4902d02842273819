/** Failures are counted by login, wherever they come from. */
import { guessLimits as real } from "../../../src/guess-limits.ts";
import { reached } from "../reached.ts";

export * from "../../../src/guess-limits.ts";

export const guessLimits: typeof real = () => {
  const limits = real();
  return {
    attempt(login, _peer, own) {
      reached();
      return limits.attempt(login, "anywhere", own);
    },
    succeeded: (login, _peer, own) => limits.succeeded(login, "anywhere", own),
  };
};
