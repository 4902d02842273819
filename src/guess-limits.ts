import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { normaliseLogin } from "./domain/login.ts";
import type { GuessLimits } from "./handlers/dependencies.ts";

/** Seconds. */
const WINDOW = 15 * 60;
/** Failures on one login from one address. */
const PER_LOGIN = 10;
/** Failures from one address, whatever the logins. */
const PER_PEER = 100;
/** Characters of a login that are remembered: more than any user has, so that a flood of long ones fills no memory. */
const REMEMBERED = 200;

/**
 * Counts failed logins by login and address, and by address alone: a guesser is slowed, and the owner is not locked out
 * elsewhere. However a login is spelt, it is counted as the one user that it finds. Each process counts for itself.
 */
export function guessLimits(): GuessLimits {
  const byLogin = new RateLimiterMemory({ points: PER_LOGIN, duration: WINDOW });
  const byPeer = new RateLimiterMemory({ points: PER_PEER, duration: WINDOW });
  const own = new Map<string, RateLimiterMemory>();
  const pair = (login: string, peer: string) => JSON.stringify([counted(login), peer]);
  return {
    async attempt(login, peer, limit) {
      if (limit) return take(ownLimiter(own, limit), counted(login));
      return (await take(byPeer, peer)) ?? (await take(byLogin, pair(login, peer)));
    },
    async succeeded(login, peer) {
      await byLogin.delete(pair(login, peer));
      await byPeer.reward(peer);
    },
  };
}

const counted = (login: string): string => normaliseLogin(login).slice(0, REMEMBERED);

/** One point, or the seconds until there is one again. */
async function take(limiter: RateLimiterMemory, key: string): Promise<number | undefined> {
  try {
    await limiter.consume(key);
    return undefined;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
    throw refusal;
  }
}

/** One limiter for each limit that is in use. */
function ownLimiter(
  limiters: Map<string, RateLimiterMemory>,
  { limit, window }: { limit: number; window: number },
): RateLimiterMemory {
  const key = `${limit}/${window}`;
  const limiter = limiters.get(key) ?? new RateLimiterMemory({ points: limit, duration: window });
  limiters.set(key, limiter);
  return limiter;
}
