import { Interrupted } from "../unavailable.ts";

/** How much the suite may still ask of the server. */
export interface Allowance {
  /** Requests made so far. */
  readonly requests: number;
  /** Counts requests about to be made; throws `Interrupted` when they are no longer allowed. */
  spend(count: number): void;
  /** Counts requests that are made whatever the limits are. */
  count(count: number): void;
  /** Why nothing more may begin, if so. */
  stopped(): string | undefined;
  /** Stops everything: no later request is allowed. */
  stop(reason: string): void;
}

/** An allowance of `budget` seconds from now and of `maxRequests` requests; 0 or undefined is no limit. */
export function createAllowance(budget: number | undefined, maxRequests: number | undefined): Allowance {
  const deadline = budget === undefined ? Number.POSITIVE_INFINITY : performance.now() + budget * 1000;
  let requests = 0;
  let reason: string | undefined;
  const stopped = () => {
    if (reason === undefined && performance.now() > deadline) reason = `the time budget of ${budget} s is used up`;
    return reason;
  };
  return {
    get requests() {
      return requests;
    },
    spend: (count) => {
      if (maxRequests && requests + count > maxRequests)
        reason ??= `the target allows no more than ${maxRequests} requests`;
      const because = stopped();
      if (because !== undefined) throw new Interrupted(because);
      requests += count;
    },
    count: (count) => {
      requests += count;
    },
    stopped,
    stop: (because) => {
      reason ??= because;
    },
  };
}
