/** A client's own limit counts its successes alone, so that it slows everybody but a guesser. */
import { clientLimits as real } from "../../../src/failure-limits.ts";
import { reached } from "../reached.ts";

export * from "../../../src/failure-limits.ts";

export const clientLimits: typeof real = (settings) => {
  const limits = real(settings);
  const owned = new Map<string, Parameters<typeof limits.attempt>[2]>();
  return {
    ...limits,
    async attempt(clientId, peer, own) {
      if (!own) return limits.attempt(clientId, peer, own);
      owned.set(clientId, own);
      reached();
      return undefined;
    },
    async succeeded(clientId, peer) {
      await limits.attempt(clientId, peer, owned.get(clientId) ?? null);
      await limits.succeeded(clientId, peer);
    },
  };
};
