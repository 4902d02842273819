import type { Requirement } from "../ledger.ts";

/** What a suite says about one requirement. */
export type Verdict = "pass" | "fail" | "warning" | "not-applicable" | "could-not-run" | "harness-error";

export const verdicts: readonly Verdict[] = [
  "pass",
  "fail",
  "warning",
  "not-applicable",
  "could-not-run",
  "harness-error",
];

/** The verdict on a requirement that was seen broken: only a MUST fails. */
export function verdictOnViolation(level: Requirement["level"]): Verdict {
  return level === "MUST" ? "fail" : "warning";
}

export const exitCodes = { passed: 0, failed: 1, usage: 2, incomplete: 3 } as const;

/**
 * 1 when a MUST is broken (or, when strict, a SHOULD), 3 when anything could not be told or nothing was,
 * 0 when everything that applies passed.
 */
export function exitCodeOf(results: readonly { readonly verdict: Verdict }[], strict: boolean): number {
  const counts = countVerdicts(results);
  if (counts.fail > 0 || (strict && counts.warning > 0)) return exitCodes.failed;
  if (counts["could-not-run"] > 0 || counts["harness-error"] > 0) return exitCodes.incomplete;
  return counts.pass + counts.warning > 0 ? exitCodes.passed : exitCodes.incomplete;
}

/** How many results got each verdict. */
export function countVerdicts(results: readonly { readonly verdict: Verdict }[]): Record<Verdict, number> {
  const of = (verdict: Verdict) => results.filter((result) => result.verdict === verdict).length;
  return Object.fromEntries(verdicts.map((verdict) => [verdict, of(verdict)])) as Record<Verdict, number>;
}
