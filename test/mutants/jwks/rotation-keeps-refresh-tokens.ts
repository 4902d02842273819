/** A MAC key that no longer makes refresh tokens no longer reads them. */
import { loadKeyRing as real } from "../../../src/tokens/load-ring.ts";
import { reached } from "../reached.ts";

export * from "../../../src/tokens/load-ring.ts";

export const loadKeyRing: typeof real = (stored, master) => {
  const kept = stored.filter(({ purpose, state }) => purpose !== "refresh" || state !== "retiring");
  if (kept.length < stored.length) reached();
  return real(kept, master);
};
