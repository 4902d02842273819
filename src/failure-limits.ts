import type { ClientLimits, RenewalLimits } from "./handlers/dependencies.ts";
import { limiter, limiters, longer } from "./limiter.ts";

/** Seconds: long enough to slow a flood, short enough to forgive a secret that was mended. */
const WINDOW = 60;
/** Failures within a window; 0 for no limit. */
export interface FailureSettings {
  /** Of one client from one address. */
  clientFailures: number;
  /** From one address, whatever the clients. */
  addressFailures: number;
  /** Renewals with tokens that never were any, from one address. */
  renewalFailures: number;
}

/**
 * Counts failed authentications by client and address, and by address alone. A client that is over its limit no longer counts
 * against the address, so that one that is set up wrongly leaves the others there alone. Nothing is taken for an attempt that
 * succeeds: however many there are at once, none is in another's way.
 */
export function clientLimits({ clientFailures, addressFailures }: FailureSettings): ClientLimits {
  const byClient = limiter({ limit: clientFailures, window: WINDOW });
  const byPeer = limiter({ limit: addressFailures, window: WINDOW });
  const ownLimiter = limiters();
  const pair = (clientId: string, peer: string) => JSON.stringify([peer, clientId]);
  return {
    async attempt(clientId, peer, own) {
      if (own) return ownLimiter(own).take(pair(clientId, peer));
      return longer(await byPeer.wait(peer), await byClient.wait(pair(clientId, peer)));
    },
    async failed(clientId, peer, own) {
      if (own) return undefined;
      return longer(await byPeer.take(peer), await byClient.take(pair(clientId, peer)));
    },
    succeeded: (clientId, peer) => byClient.forget(pair(clientId, peer)),
  };
}

/** Counts renewals with tokens that never were any, by address. */
export const renewalLimits = ({ renewalFailures }: FailureSettings): RenewalLimits => {
  const byPeer = limiter({ limit: renewalFailures, window: WINDOW });
  return { attempt: byPeer.wait, failed: byPeer.take };
};
