import type { Session } from "../session.ts";
import type { Consent } from "../target.ts";
import { bothScreens, type ConsentDriver } from "./drivers.ts";

/** Samples of a suite that goes by the contract's data, unless the target says how many. */
const usualSample = 5;

/** How many approvals each run of the suite has made. */
const approvals = new WeakMap<Session, number>();

/**
 * The driver that also looks at the real screen, for a few approvals of a run of the suite: the 1st, 4th, 16th and so on,
 * so that early and late ones are among them. Undefined for all others, and where every approval is made on a screen.
 */
export function sampledDriver(
  suite: Session,
  { driver = "json", sample = usualSample }: Consent = {},
): ConsentDriver | undefined {
  const count = (approvals.get(suite) ?? 0) + 1;
  approvals.set(suite, count);
  const nth = Math.log2(count) / 2;
  return driver === "json" && Number.isInteger(nth) && nth < sample ? bothScreens : undefined;
}
