/** A reused key is told as a malformed request. */
import { REFUSALS as real } from "../../../src/http/refusals.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/refusals.ts";

export const REFUSALS: typeof real = {
  ...real,
  get idempotency_key_reused() {
    reached();
    return { ...real.idempotency_key_reused, status: 400 as const };
  },
};
