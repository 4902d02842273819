/** Another method is told with 400. */
import { REFUSALS as real } from "../../../src/http/refusals.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/refusals.ts";

export const REFUSALS: typeof real = {
  ...real,
  get method_not_allowed() {
    reached();
    return { ...real.method_not_allowed, status: 400 as const };
  },
};
