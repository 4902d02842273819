/** Nobody is told how much is left. */
import type { quotaHeaders as real } from "../../../src/http/affiliate-guard.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/affiliate-guard.ts";

export const quotaHeaders: typeof real = () => {
  reached();
  return {};
};
