import type { LedgerCounts } from "../ledger.ts";
import type { ReportedExchange } from "../redaction/redact-exchange.ts";
import type { Verdict } from "../runner/verdict.ts";

/** What a suite found, without secrets: the JSON report is this value. */
export interface Report {
  readonly version: 1;
  readonly suite: string;
  readonly issuer: string;
  readonly started: string;
  readonly seconds: number;
  readonly seed: number;
  readonly requests: number;
  readonly summary: Readonly<Record<Verdict, number>>;
  /** False when anything that applies could not be told, or nothing was run. */
  readonly complete: boolean;
  readonly exitCode: number;
  readonly results: readonly ReportedResult[];
}

export interface ReportedResult {
  readonly id: string;
  readonly level: "MUST" | "SHOULD" | "MAY";
  readonly text: string;
  readonly cites: readonly string[];
  readonly profile: string;
  readonly capability?: string;
  readonly observe: string;
  readonly verdict: Verdict;
  /** Why it is not a pass. */
  readonly reason?: string;
  readonly runs: { readonly planned: number; readonly achieved: number; readonly distinct: number };
  readonly requests: number;
  readonly ms: number;
  readonly counterexample?: ReportedCounterexample;
  /** The exchanges of the run that decided, when it was not a pass. */
  readonly exchanges?: readonly ReportedExchange[];
}

export interface ReportedCounterexample {
  /** The smallest input found, as code or as a list of commands. */
  readonly input: string;
  readonly expected: string;
  readonly actual: string;
  readonly confirmation: "confirmed" | "intermittent";
  /** How many of the three repetitions broke the requirement again. */
  readonly failures: number;
  readonly shrinks: number;
  readonly seed: number;
  readonly path: string;
  /** One command that tries this input again. */
  readonly replay: string;
}

/** What a suite is about to do. */
export interface Outlook {
  readonly suite: string;
  readonly issuer: string;
  readonly base: string;
  readonly seed: number;
  readonly requirements: number;
  readonly inapplicable: number;
  /** What the contract demands in all, whatever was selected. */
  readonly ledger: LedgerCounts;
  /** An estimate of the requests if everything holds. */
  readonly requests: number;
  /** At most so many more for each requirement that does not hold. */
  readonly requestsPerFailure: number;
  /** What will still be there afterwards. */
  readonly leavesBehind: readonly string[];
}

/** Shows a suite while it runs, and when it is done. */
export interface Reporter {
  begin?(outlook: Outlook): void;
  progress?(id: string, achieved: number, planned: number): void;
  result?(result: ReportedResult): void;
  end?(report: Report): void;
}
