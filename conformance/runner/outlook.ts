import type { Outlook } from "../reporters/report.ts";
import { repetitions } from "./confirm.ts";
import type { PlannedProperty } from "./plan.ts";

/** Requests of one run of a property that does not say. */
const usualRequests = 12;

/** The most requests that will be made: if everything holds, and for each requirement that does not. */
export function estimateRequests(
  plans: readonly PlannedProperty[],
  shrinkRequests: number,
): Pick<Outlook, "requests" | "requestsPerFailure"> {
  const perRun = plans.map(({ property }) => property.requests ?? usualRequests);
  const total = plans.reduce((sum, { planned }, index) => sum + planned * (perRun[index] ?? 0), 0);
  const dearest = Math.max(0, ...perRun);
  return { requests: total, requestsPerFailure: shrinkRequests + (repetitions + 1) * dearest };
}

/** What the suite will have changed on the server when it is done. */
export function leavesBehind(plans: readonly PlannedProperty[], suite: string): string[] {
  const observed = new Set(plans.map(({ requirement }) => requirement.observe));
  const profiles = new Set(plans.map(({ requirement }) => requirement.profile));
  const left = ["refresh token families of the clients in the target; they expire by themselves"];
  if (profiles.has("resources")) left.push(`documents and participants whose names begin with ${suite}`);
  if (observed.has("control:rotateKeys")) left.push("signing keys that were rotated");
  if (observed.has("control:rotateSecret") || observed.has("control:endOverlap"))
    left.push("client secrets that were rotated: the secrets in the target file are then out of date");
  if ([...observed].some((each) => each === "time" || each === "control:advanceClock"))
    left.push("a server clock moved forward, if the target has a hook for it");
  return left;
}
