import { CommanderError } from "commander";
import { buildProgram } from "./build-program.ts";
import type { CommandLine } from "./command-line.ts";
import { explainFailure, type Failure, usageFailure } from "./failure.ts";

/**
 * Runs one command line. Results go to standard output, failures to standard error; with `--json` both are one JSON
 * value, a failure as `{ "error": { code, message, problems? } }`.
 * @returns the exit code: 0 done, 1 refused, 2 usage or configuration
 */
export async function runCommandLine(argv: readonly string[], line: CommandLine): Promise<number> {
  try {
    const program = await buildProgram(argv, line);
    await program.parseAsync(argv, { from: "user" });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const failure = error instanceof CommanderError ? fromCommander(error) : explainFailure(error);
    line.err(argv.includes("--json") ? asJson(failure) : asText(failure));
    return failure.exitCode;
  }
}

/** commander throws `(outputHelp)` after it has printed the help of a command that lacks its verb. */
const fromCommander = ({ code, message }: CommanderError): Failure =>
  usageFailure(
    code === "commander.help"
      ? "Say what to do: see --help."
      : `${message
          .replace(/^error: /, "")
          .replace(/\s+/g, " ")
          .replace(/\.$/, "")}. See --help.`,
  );

const asText = ({ message, problems }: Failure): string =>
  problems.length > 1
    ? `countersign: ${problems.length} problems\n${problems.map((problem) => `  - ${problem}\n`).join("")}`
    : `countersign: ${message}\n`;

const asJson = ({ code, message, problems }: Failure): string =>
  `${JSON.stringify({ error: { code, message, ...(problems.length > 0 && { problems }) } })}\n`;
