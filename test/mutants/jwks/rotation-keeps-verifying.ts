/** A key that no longer signs no longer verifies. */
import { loadKeyRing as real } from "../../../src/tokens/load-ring.ts";
import { reached } from "../reached.ts";

export * from "../../../src/tokens/load-ring.ts";

export const loadKeyRing: typeof real = (stored, master) => {
  const kept = stored.filter(({ purpose, state }) => purpose !== "access" || state !== "retiring");
  if (kept.length < stored.length) reached();
  return real(kept, master);
};
