import * as fc from "fast-check";
import type { World } from "./world.ts";

/** `shared` properties run a few at a time; `exclusive` ones run alone, last, because they move what others stand on. */
export type Phase = "shared" | "exclusive";

/** What a property may say about itself besides what it does. */
export interface PropertyTraits {
  /** Why the property has fewer than 50 distinct inputs; each distinct input then runs once. */
  readonly example?: string;
  /** Default: `exclusive` when the requirement is observed by `time` or `control:<hook>`, else `shared`. */
  readonly phase?: Phase;
  /** At most so many runs, for properties whose single run is dear. */
  readonly runs?: number;
  /** The most requests one run makes; feeds the estimate that is printed before the suite starts. Default 12. */
  readonly requests?: number;
}

/**
 * How a requirement is tried, one run at a time.
 *
 * `control` is the positive twin, which differs from `check` in one field. What it throws is never a verdict:
 * the requirement could not be run. What it returns is handed to `check` as the evidence.
 * `check` throws a `Violation` when the server breaks the requirement, `Unavailable` when it cannot be told.
 */
export interface Property<Input, Evidence = void> extends PropertyTraits {
  arbitrary(world: World): fc.Arbitrary<Input>;
  control(world: World, input: Input): Promise<Evidence>;
  check(world: World, input: Input, evidence: Evidence): Promise<void>;
}

/** A property of unknown input, as the index and the runner see it. */
export type AnyProperty = Property<unknown, unknown>;

/** Types a property from its arbitrary: write `arbitrary` first, then `control`, then `check`. */
export function property<Input, Evidence>(definition: Property<Input, Evidence>): Property<Input, Evidence> {
  return definition;
}

/** A property without generated input; `why` says what leaves nothing to generate. */
export function example<Evidence>(
  why: string,
  definition: Omit<PropertyTraits, "example"> & {
    control(world: World): Promise<Evidence>;
    check(world: World, evidence: Evidence): Promise<void>;
  },
): Property<null, Evidence> {
  return {
    ...definition,
    example: why,
    arbitrary: () => fc.constant(null),
    control: (world) => definition.control(world),
    check: (world, _input, evidence) => definition.check(world, evidence),
  };
}
