import { setTimeout as sleep } from "node:timers/promises";

/** A gate that lets `rate` requests a second through, evenly; 0 is no limit. */
export function createPace(rate: number): () => Promise<void> {
  if (rate <= 0) return async () => {};
  let next = 0;
  return async () => {
    const now = performance.now();
    const wait = Math.max(0, next - now);
    next = Math.max(now, next) + 1000 / rate;
    if (wait > 0) await sleep(wait);
  };
}
