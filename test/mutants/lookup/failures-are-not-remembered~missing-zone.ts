/** A zone that was not there once is taken for missing from then on. */
import type { NetworkFailure } from "../../../src/peppol/network-failure.ts";
import { rememberedZone as real } from "../../../src/peppol/zone-memory.ts";
import { reached } from "../reached.ts";

export * from "../../../src/peppol/zone-memory.ts";

export const rememberedZone: typeof real = (ask, clock) => {
  let missing: NetworkFailure | null = null;
  return real(async () => {
    if (missing) reached();
    missing ??= await ask();
    return missing;
  }, clock);
};
