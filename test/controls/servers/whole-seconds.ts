/** A server whose clock knows whole seconds only. */
import { movableClock as real } from "../../../src/demo/clock.ts";

export * from "../../../src/demo/clock.ts";

export const movableClock: typeof real = (...args) => {
  const { now, advance } = real(...args);
  return { now: () => Math.floor(now() / 1000) * 1000, advance };
};
