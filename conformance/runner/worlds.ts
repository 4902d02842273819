import { createWorld } from "../target/create-world.ts";
import type { Session } from "../target/session.ts";
import type { World } from "../world.ts";
import type { Allowance } from "./allowance.ts";

/** Makes worlds for one property; counts the requests made in them. */
export interface Worlds {
  readonly requests: number;
  /** A world that ends with the suite's allowance. */
  limited(replayPath?: string): World;
  /** A world for the repetition of a counterexample, which no limit cuts short. */
  unlimited(): World;
}

/** Worlds whose run IDs come from `nextRun`. */
export function createWorlds(session: Session, allowance: Allowance, nextRun: () => string): Worlds {
  let requests = 0;
  const world = (spend: (count: number) => void, replayPath?: string) =>
    createWorld(session, {
      runId: nextRun(),
      replayPath,
      beforeRequests: (count) => {
        spend(count);
        requests += count;
      },
    });
  return {
    get requests() {
      return requests;
    },
    limited: (replayPath) => world(allowance.spend, replayPath),
    unlimited: () => world(allowance.count),
  };
}
