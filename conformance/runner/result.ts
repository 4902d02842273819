import type { Finding } from "../expect/violation.ts";
import type { Requirement } from "../ledger.ts";
import type { Trace } from "./attempt.ts";
import type { Verdict } from "./verdict.ts";

/** The verdict on one requirement and what it rests on; secrets are still in it. */
export interface Result {
  readonly requirement: Requirement;
  readonly verdict: Verdict;
  /** Why it is not a pass. */
  readonly reason?: string;
  readonly runs: { readonly planned: number; readonly achieved: number; readonly distinct: number };
  readonly requests: number;
  readonly ms: number;
  /** The server gave no answer at all. */
  readonly dead: boolean;
  readonly counterexample?: Counterexample;
  /** The exchanges of the run that decided, when it was not a pass. */
  readonly trace?: Trace;
}

/** The smallest input found that breaks the requirement. */
export interface Counterexample {
  readonly input: string;
  readonly seed: number;
  readonly path: string;
  readonly shrinks: number;
  /** How many of the three repetitions broke the requirement again. */
  readonly failures: number;
  readonly finding: Finding;
}

export const noRuns = { planned: 0, achieved: 0, distinct: 0 };
