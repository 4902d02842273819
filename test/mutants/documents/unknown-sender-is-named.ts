/** An unknown sender is told as an invalid request. */
import { REFUSALS as real } from "../../../src/http/refusals.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/refusals.ts";

export const REFUSALS: typeof real = {
  ...real,
  get sender_unknown() {
    reached();
    return { ...real.sender_unknown, code: "invalid_request" };
  },
};
