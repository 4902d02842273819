import type { Ledger, PropertyIndex } from "../ledger.ts";
import { jsonReport } from "../reporters/json.ts";
import { createTerminalReporter } from "../reporters/terminal.ts";
import { connect } from "../runner/connect.ts";
import { runSuite } from "../runner/suite.ts";
import { UsageProblem } from "../target/environment.ts";
import { loadTarget } from "../target/load.ts";
import { type ConformFlags, suiteOptions } from "./options.ts";
import { replayCommand } from "./replay-command.ts";
import { reportFileProblem, writeReportFile } from "./report-file.ts";

/** What the contract demands, and where it is tried. */
export interface Contract {
  readonly ledger: Ledger;
  readonly properties: PropertyIndex;
}

/** Runs the suite against the server at `url`, reports, and returns the exit code. Throws `UsageProblem`. */
export async function conform(url: string, flags: ConformFlags, { ledger, properties }: Contract): Promise<number> {
  const { report: files = [] } = flags;
  const problems = invocationProblems(url, flags, files);
  if (flags.target === undefined || problems.length > 0) throw new UsageProblem(problems);
  const { target, warnings } = loadTarget(flags.target, process.env);
  for (const warning of warnings) process.stderr.write(`warning: ${warning}\n`);
  const options = suiteOptions(flags);
  const patience = options.slow ? { patience: Number.POSITIVE_INFINITY } : {};
  const session = await connect({ base: url, target, rate: flags.rate, ...patience });
  const invocation = { url, targetFile: flags.target };
  const interruption = new AbortController();
  const interrupt = () => interruption.abort();
  process.once("SIGINT", interrupt);
  try {
    const report = await runSuite({
      ...{ ledger, properties, session, options },
      reporter: createTerminalReporter(flags.json ? process.stderr : process.stdout),
      signal: interruption.signal,
      replay: (...input) => replayCommand(invocation, ...input),
    });
    for (const file of files) writeReportFile(file, jsonReport(report));
    if (flags.json) process.stdout.write(jsonReport(report));
    return report.exitCode;
  } finally {
    process.removeListener("SIGINT", interrupt);
    await session.transport.close();
  }
}

/** What is wrong with a command line before any server is asked, all at once. */
function invocationProblems(url: string, { target }: ConformFlags, files: readonly string[]): string[] {
  const isUrl = URL.canParse(url) && /^https?:/.test(url);
  return [
    ...(isUrl ? [] : [`${url} is not a URL: give the server's address, such as http://localhost:3000`]),
    ...(target === undefined ? ["no target: describe the server in a target file and name it with --target FILE"] : []),
    ...files.flatMap((file) => reportFileProblem(file) ?? []),
  ];
}
