import { normaliseLogin } from "./domain/login.ts";
import type { GuessLimits } from "./handlers/dependencies.ts";
import { limiter, limiters } from "./limiter.ts";

/** Seconds. */
const WINDOW = 15 * 60;
/** Failures on one login from one address. */
const PER_LOGIN = 10;
/** Failures from one address, whatever the logins. */
const PER_PEER = 100;
/** Characters of a login that are told apart: more than any user has. */
const REMEMBERED = 200;

/**
 * Counts failed logins by login and address, and by address alone: a guesser is slowed, and the owner is not locked out
 * elsewhere. However a login is spelt, it is counted as the one user that it finds.
 */
export function guessLimits(): GuessLimits {
  const byLogin = limiter({ limit: PER_LOGIN, window: WINDOW });
  const byPeer = limiter({ limit: PER_PEER, window: WINDOW });
  const own = limiters();
  const pair = (login: string, peer: string) => JSON.stringify([peer, counted(login)]);
  return {
    async attempt(login, peer, limit) {
      if (limit) return own(limit).take(counted(login));
      return (await byPeer.take(peer)) ?? (await byLogin.take(pair(login, peer)));
    },
    async succeeded(login, peer, limit) {
      if (limit) return;
      await byLogin.forget(pair(login, peer));
      await byPeer.giveBack(peer);
    },
  };
}

const counted = (login: string): string => normaliseLogin(login).slice(0, REMEMBERED);
