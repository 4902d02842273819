/** A body that cannot be read is told to be of another type. */
import { REFUSALS as real } from "../../../src/http/refusals.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/refusals.ts";

export const REFUSALS: typeof real = {
  ...real,
  get body_malformed() {
    reached();
    return { ...real.body_malformed, status: 415 as const };
  },
};
