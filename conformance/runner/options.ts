/** How a suite is run. */
export interface SuiteOptions {
  /** Patterns of IDs; empty is all. */
  readonly only: readonly string[];
  /** The least binding level that is run: `MUST` leaves out SHOULD and MAY. */
  readonly level: "MUST" | "SHOULD" | "MAY";
  /** Runs of each property; undefined is the default of its phase. */
  readonly runs: number | undefined;
  readonly seed: number;
  /** Replays one failing input of the one selected requirement. */
  readonly path: string | undefined;
  /** Seconds for the whole suite; undefined is no limit. */
  readonly budget: number | undefined;
  /** Wait for server time to pass, however long it takes. */
  readonly slow: boolean;
  /** Warnings fail. */
  readonly strict: boolean;
  /** Shared properties at a time. */
  readonly concurrency: number;
  readonly shrink: ShrinkCap;
}

/** Where the search for a smaller counterexample ends. */
export interface ShrinkCap {
  readonly requests: number;
  readonly milliseconds: number;
}

export const defaultOptions: Omit<SuiteOptions, "seed"> = {
  only: [],
  level: "MAY",
  runs: undefined,
  path: undefined,
  budget: undefined,
  slow: false,
  strict: false,
  concurrency: 8,
  shrink: { requests: 500, milliseconds: 15_000 },
};
