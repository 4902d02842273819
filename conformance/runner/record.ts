import { publicTextsOf, secretsOfSession } from "../redaction/secrets.ts";
import type { Report, ReportedResult, Reporter } from "../reporters/report.ts";
import type { Session } from "../target/session.ts";
import type { SuiteOptions } from "./options.ts";
import { type Publication, publish } from "./publish.ts";
import type { Result } from "./result.ts";
import { countVerdicts, exitCodeOf, exitCodes } from "./verdict.ts";

/** Takes results as they come, without their secrets, and makes the report of them. */
export interface SuiteRecord {
  add(result: Result): void;
  /** `requests`: how many the suite made in all. */
  close(requests: number): Report;
}

/** The record of the suite `id`, begun now. */
export function createRecord(
  session: Session,
  { options, reporter, replay }: { options: SuiteOptions; reporter: Reporter; replay: Publication["replay"] },
  id: string,
): SuiteRecord {
  const started = new Date();
  const results: ReportedResult[] = [];
  return {
    add: (result) => {
      const publicTexts = publicTextsOf(session);
      const published = publish(result, { secrets: secretsOfSession(session), publicTexts, replay });
      results.push(published);
      reporter.result?.(published);
    },
    close: (requests) => {
      const summary = countVerdicts(results);
      const exitCode = exitCodeOf(results, options.strict);
      const report: Report = {
        ...{ version: 1, suite: id, issuer: session.target.issuer, started: started.toISOString() },
        ...{ seconds: (Date.now() - started.getTime()) / 1000, seed: options.seed, requests, summary },
        complete: summary["could-not-run"] + summary["harness-error"] === 0 && exitCode !== exitCodes.incomplete,
        exitCode,
        results: results.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
      };
      reporter.end?.(report);
      return report;
    },
  };
}
