/** Of the MAC keys that no longer make refresh tokens only the last one reads them. */
import { loadKeyRing as real } from "../../../src/tokens/load-ring.ts";
import { reached } from "../reached.ts";

export * from "../../../src/tokens/load-ring.ts";

export const loadKeyRing: typeof real = (stored, master) => {
  const retiring = stored.filter(({ purpose, state }) => purpose === "refresh" && state === "retiring");
  const last = Math.max(...retiring.map(({ since }) => since));
  const kept = stored.filter((key) => !retiring.includes(key) || key.since === last);
  if (kept.length < stored.length) reached();
  return real(kept, master);
};
