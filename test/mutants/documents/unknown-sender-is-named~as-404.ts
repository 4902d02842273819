/** An unknown sender is not found. */
import { REFUSALS as real } from "../../../src/http/refusals.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/refusals.ts";

export const REFUSALS: typeof real = {
  ...real,
  get sender_unknown() {
    reached();
    return { ...real.sender_unknown, status: 404 as const };
  },
};
