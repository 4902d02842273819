import { closeSync, openSync, statSync, unlinkSync, writeFileSync } from "node:fs";
import { UsageProblem } from "../target/environment.ts";

/** Why no report can be written to `file`, or undefined. Tries it, and leaves everything as it was. */
export function reportFileProblem(file: string): string | undefined {
  try {
    const there = statSync(file, { throwIfNoEntry: false });
    // To open and close a pipe would tell its reader that the report is over.
    if (there && !there.isFile() && !there.isDirectory()) return undefined;
    closeSync(openSync(file, "a"));
    if (!there) unlinkSync(file);
    return undefined;
  } catch (error) {
    return inWords(file, error);
  }
}

/** Writes a report. Throws `UsageProblem`. */
export function writeReportFile(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new UsageProblem([inWords(file, error)]);
  }
}

const inWords = (file: string, error: unknown): string =>
  `the report cannot be written to ${file} (${error instanceof Error && "code" in error ? error.code : error}): name a file with --report json=FILE`;
