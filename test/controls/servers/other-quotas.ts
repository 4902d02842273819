/** What is left of a quota, as an earlier draft of RateLimit has it: of one quota, in other words. */
import type { quotaHeaders as real } from "../../../src/http/affiliate-guard.ts";

export * from "../../../src/http/affiliate-guard.ts";

export const quotaHeaders: typeof real = ([quota]): Record<string, string> =>
  quota === undefined
    ? {}
    : {
        RateLimit: `limit=${quota.limit}, remaining=${quota.remaining}, reset=${quota.resetsIn}`,
        "RateLimit-Policy": `${quota.limit};w=${quota.window}`,
      };
