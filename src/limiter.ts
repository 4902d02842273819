import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { Quota } from "./domain/quota.ts";

/** Counts by key, in windows that begin with the first of a key. Each process counts for itself. */
export interface Limiter {
  /** Counts one. @returns whole seconds until the window ends, if that was one too many */
  take(key: string): Promise<number | undefined>;
  /** Counts nothing. @returns whole seconds until the window ends, if one more would be too many */
  wait(key: string): Promise<number | undefined>;
  /** Takes one back. */
  giveBack(key: string): Promise<void>;
  /** Begins anew. */
  forget(key: string): Promise<void>;
}

/** Characters of a key that are remembered: more than any name of ours has, so that a flood of long ones fills no memory. */
const REMEMBERED = 300;

/** @param limit 0 counts nothing, and never is anything too many */
export function limiter({ limit, window }: Quota): Limiter {
  if (limit === 0) return UNLIMITED;
  const counts = new RateLimiterMemory({ points: limit, duration: window });
  const cut = (key: string) => key.slice(0, REMEMBERED);
  return {
    async take(key) {
      try {
        await counts.consume(cut(key));
        return undefined;
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) return untilFree(refusal);
        throw refusal;
      }
    },
    async wait(key) {
      const counted = await counts.get(cut(key));
      return counted && counted.consumedPoints >= limit && counted.msBeforeNext > 0 ? untilFree(counted) : undefined;
    },
    async giveBack(key) {
      if (((await counts.get(cut(key)))?.consumedPoints ?? 0) > 0) await counts.reward(cut(key));
    },
    async forget(key) {
      await counts.delete(cut(key));
    },
  };
}

/** Limiters for limits that are known only when they are asked for: one for each limit that is in use. */
export function limiters(): (quota: Quota) => Limiter {
  const made = new Map<string, Limiter>();
  return (quota) => {
    const name = `${quota.limit}/${quota.window}`;
    const one = made.get(name) ?? limiter(quota);
    made.set(name, one);
    return one;
  };
}

/** The longer of two waits. */
export const longer = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined || other === undefined ? (one ?? other) : Math.max(one, other);

/** Whole seconds until a window ends. */
export const untilFree = ({ msBeforeNext }: Pick<RateLimiterRes, "msBeforeNext">): number =>
  Math.max(1, Math.ceil(msBeforeNext / 1000));

const UNLIMITED: Limiter = {
  take: async () => undefined,
  wait: async () => undefined,
  giveBack: async () => {},
  forget: async () => {},
};
