/** What is left is told, but not of how much. */
import { quotaHeaders as real } from "../../../src/http/affiliate-guard.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/affiliate-guard.ts";

export const quotaHeaders: typeof real = (limits) => {
  reached();
  const { RateLimit = "" } = real(limits);
  return { RateLimit };
};
