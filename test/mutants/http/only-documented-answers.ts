/** A malformed parameter is told with 422. */
import { REFUSALS as real } from "../../../src/http/refusals.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/refusals.ts";

export const REFUSALS: typeof real = {
  ...real,
  get parameter_malformed() {
    reached();
    return { ...real.parameter_malformed, status: 422 as 400 };
  },
};
