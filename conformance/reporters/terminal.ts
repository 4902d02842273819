import { styleText } from "node:util";
import { countVerdicts, type Verdict, verdicts } from "../runner/verdict.ts";
import { failureLines } from "./failure-lines.ts";
import type { Outlook, Report, ReportedResult, Reporter } from "./report.ts";

/** Where a terminal report goes. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

const looks: Record<Verdict, readonly [string, Parameters<typeof styleText>[0]]> = {
  pass: ["✓", "green"],
  fail: ["✗", "red"],
  warning: ["!", "yellow"],
  "not-applicable": ["–", "dim"],
  "could-not-run": ["?", "magenta"],
  "harness-error": ["⚠", "red"],
};

/** Lines for people: one per requirement, more for what is broken, and a live line where the output is a terminal. */
export function createTerminalReporter(output: Output): Reporter {
  const live = output.isTTY === true;
  const paint = (format: Parameters<typeof styleText>[0], text: string) => (live ? styleText(format, text) : text);
  const line = (text = "") => output.write(`${text}\n`);
  const clear = () => live && output.write("\r\x1b[K");
  const running = new Map<string, string>();
  let done = 0;
  let total = 0;
  const showProgress = () => {
    if (!live) return;
    const text = `${done}/${total}  ${[...running].map(([id, at]) => `${id} ${at}`).join("  ")}`;
    output.write(`\r\x1b[K${text.slice(0, (output.columns ?? 80) - 1)}`);
  };
  return {
    begin: (outlook) => {
      total = outlook.requirements;
      for (const text of outlookLines(outlook)) line(text);
      line();
    },
    progress: (id, achieved, planned) => {
      running.set(id, `${achieved}/${planned}`);
      showProgress();
    },
    result: (result) => {
      clear();
      running.delete(result.id);
      if (result.verdict !== "not-applicable" || result.runs.planned > 0) done += 1;
      const [mark, format] = looks[result.verdict];
      line(`${paint(format, `${mark} ${result.verdict.padEnd(14)}`)} ${result.id}  ${paint("dim", figures(result))}`);
      for (const text of failureLines(result)) line(`    ${text}`);
      showProgress();
    },
    end: (report) => {
      clear();
      line();
      for (const text of summaryLines(report)) line(text);
    },
  };
}

function outlookLines({ base, issuer, suite, seed, ...outlook }: Outlook): string[] {
  const { requirements, inapplicable, ledger, requests, requestsPerFailure, leavesBehind } = outlook;
  return [
    `${requirements} requirements of ${issuer} at ${base}, and ${inapplicable} that do not apply; seed ${seed}`,
    `Of the contract's ${ledger.all} requirements ${ledger.tried} can be tried; the others are visible only inside a server.`,
    `About ${requests} requests if everything holds, and up to ${requestsPerFailure} more for each requirement that does not.`,
    `Run ${suite} leaves behind: ${leavesBehind.join("; ")}.`,
  ];
}

function figures({ level, verdict, runs, ms }: ReportedResult): string {
  if (verdict === "not-applicable") return level;
  const of = runs.achieved === runs.planned ? `${runs.achieved}` : `${runs.achieved} of ${runs.planned}`;
  return `${level}, ${of} ${runs.planned === 1 ? "run" : "runs"}, ${(ms / 1000).toFixed(1)} s`;
}

function summaryLines({ results, requests, seconds, exitCode, complete, seed }: Report): string[] {
  const counts = countVerdicts(results);
  const named = verdicts.filter((verdict) => counts[verdict] > 0).map((verdict) => `${counts[verdict]} ${verdict}`);
  const overall = exitCode === 1 ? "FAILED" : complete ? "PASSED" : "INCOMPLETE";
  const also = exitCode === 1 && !complete ? " and INCOMPLETE" : "";
  return [`${overall}${also}: ${named.join(", ")}; ${requests} requests in ${seconds.toFixed(1)} s, seed ${seed}`];
}
