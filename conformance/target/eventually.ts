import { setTimeout as sleep } from "node:timers/promises";
import { Violation } from "../expect/violation.ts";

/** Repeats `attempt` until it throws no `Violation`; the last one, made when `seconds` are over, decides. */
export async function eventually<Result>(attempt: () => Promise<Result>, seconds: number): Promise<Result> {
  const deadline = performance.now() + seconds * 1000;
  for (let wait = 20; ; wait = Math.min(wait * 2, 200)) {
    const last = performance.now() >= deadline;
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof Violation)) throw error;
      if (last) throw lateness(error, seconds);
    }
    await sleep(Math.min(wait, Math.max(1, deadline - performance.now())));
  }
}

function lateness({ expected, actual, exchange }: Violation, seconds: number): Violation {
  return new Violation({ expected: `${expected} within ${seconds} s`, actual, ...(exchange && { exchange }) });
}
