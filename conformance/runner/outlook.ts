import * as fc from "fast-check";
import type { Outlook } from "../reporters/report.ts";
import type { World } from "../world.ts";
import { repetitions } from "./confirm.ts";
import { inputInWords } from "./input.ts";
import type { SuiteOptions } from "./options.ts";
import type { PlannedProperty } from "./plan.ts";

/** Requests of one run of a property that does not say: one or two for the control, one or two for the check. */
const usualRequests = 3;
/** The most that such a property makes. */
const mostRequests = 12;

/** About how many requests will be made if everything holds, and at most how many more for each requirement that does not. */
export function estimateRequests(
  plans: readonly PlannedProperty[],
  options: Pick<SuiteOptions, "seed" | "path" | "shrink">,
  world: () => World,
): Pick<Outlook, "requests" | "requestsPerFailure"> {
  const requests = plans.map((plan) => expectedRuns(plan, options, world) * (plan.property.requests ?? usualRequests));
  const dearest = Math.max(0, ...plans.map(({ property }) => property.requests ?? mostRequests));
  return {
    requests: requests.reduce((sum, each) => sum + each, 0),
    requestsPerFailure: options.shrink.requests + (repetitions + 1) * dearest,
  };
}

/** A path is one run, and an example has a run for each distinct input that will be drawn. */
function expectedRuns(
  { property, planned }: PlannedProperty,
  { seed, path }: Pick<SuiteOptions, "seed" | "path">,
  world: () => World,
): number {
  if (path !== undefined) return 1;
  if (property.example === undefined) return planned;
  try {
    const inputs = fc.sample(property.arbitrary(world()), { seed, numRuns: planned });
    return new Set(inputs.map(inputInWords)).size;
  } catch {
    // What is wrong with it is told when it is tried.
    return 0;
  }
}

/** What the suite will have changed on the server when it is done. */
export function leavesBehind(plans: readonly PlannedProperty[], suite: string, profiles: readonly string[]): string[] {
  const observed = new Set(plans.map(({ requirement }) => requirement.observe));
  const sends = plans.some(({ requirement }) => requirement.operations?.includes("createDocument"));
  const left = ["refresh token families of the clients in the target; they expire by themselves"];
  if (plans.some(({ requirement }) => requirement.operations?.includes("authorize")))
    left.push("grants of the users in the target; each stands until its user revokes it");
  if (sends && profiles.includes("resources"))
    left.push(`documents, most of types that begin with ${suite}; the participants that were made are deleted again`);
  if (observed.has("control:rotateKeys")) left.push("signing keys that were rotated");
  if (observed.has("control:rotateSecret") || observed.has("control:endOverlap"))
    left.push("client secrets that were rotated: the secrets in the target file are then out of date");
  if ([...observed].some((each) => each === "time" || each === "control:advanceClock"))
    left.push("a server clock moved forward, if the target has a hook for it");
  return left;
}
