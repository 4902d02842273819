/** A large body is told with 400. */
import { REFUSALS as real } from "../../../src/http/refusals.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/refusals.ts";

export const REFUSALS: typeof real = {
  ...real,
  get content_too_large() {
    reached();
    return { ...real.content_too_large, status: 400 as const };
  },
};
