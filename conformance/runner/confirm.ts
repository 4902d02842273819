import type { AnyProperty } from "../property.ts";
import type { World } from "../world.ts";
import { attempt } from "./attempt.ts";
import { unused } from "./input.ts";
import type { Violated } from "./trial.ts";

/** How often the smallest counterexample is tried again. */
export const repetitions = 3;

/** What came of trying a counterexample again. */
export interface Confirmation {
  /** How many of the repetitions broke the requirement again. */
  readonly failures: number;
  readonly last: Violated | undefined;
}

/** Tries the counterexample three more times: what breaks each time is confirmed, anything less is intermittent. */
export async function confirm(property: AnyProperty, input: unknown, world: () => World): Promise<Confirmation> {
  let failures = 0;
  let last: Violated | undefined;
  for (let repetition = 0; repetition < repetitions; repetition += 1) {
    const outcome = await attempt(property, world(), unused(input));
    if (outcome.kind !== "violated") continue;
    failures += 1;
    last = outcome;
  }
  return { failures, last };
}
