/** Whoever names no affiliate that may look up has not said who asks. */
import { REFUSALS as real } from "../../../src/http/refusals.ts";

export * from "../../../src/http/refusals.ts";

export const REFUSALS: typeof real = {
  ...real,
  affiliate_malformed: { ...real.affiliate_malformed, status: 401 },
  affiliate_unknown: { ...real.affiliate_unknown, status: 401 },
};
