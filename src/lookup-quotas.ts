import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { Quota } from "./domain/quota.ts";
import type { RateLimit } from "./domain/rate-limit.ts";
import type { LookupQuotas } from "./handlers/dependencies.ts";
import { untilFree } from "./limiter.ts";

/** Counts look-ups by affiliate and by address. Each process counts for itself. */
export function lookupQuotas(usual: { perAffiliate: Quota; perAddress: Quota }): LookupQuotas {
  const limiters = new Map<string, RateLimiterMemory>();
  const take = (name: RateLimit["name"], key: string, quota: Quota) => {
    const one = `${name} ${quota.limit}/${quota.window}`;
    const limiter = limiters.get(one) ?? new RateLimiterMemory({ points: quota.limit, duration: quota.window });
    limiters.set(one, limiter);
    return count(name, key, quota, limiter);
  };
  return {
    byAddress: (peer) => take("address", peer, usual.perAddress),
    byAffiliate: ({ id, quota }) => take("affiliate", id, quota ?? usual.perAffiliate),
  };
}

async function count(
  name: RateLimit["name"],
  key: string,
  quota: Quota,
  limiter: RateLimiterMemory,
): Promise<RateLimit> {
  const told = await limiter.consume(key).catch((refusal: unknown) => {
    if (refusal instanceof RateLimiterRes) return refusal;
    throw refusal;
  });
  return {
    name,
    ...quota,
    remaining: told.remainingPoints,
    resetsIn: untilFree(told),
    exceeded: told.consumedPoints > quota.limit,
  };
}
