import { type Command, InvalidArgumentError } from "commander";
import { type Contract, conform } from "./commands/conform.ts";
import { explainLines, propertySource } from "./commands/explain.ts";
import { listJson, listLines } from "./commands/list.ts";
import { type ConformFlags, patterns, positiveNumber, reportFile, wholeNumber } from "./commands/options.ts";
import { statisticsLines, statisticsOf } from "./commands/statistics.ts";
import { isCheckable, type Ledger } from "./ledger.ts";
import { fitsPattern } from "./runner/pattern.ts";
import { exitCodes } from "./runner/verdict.ts";
import { UsageProblem } from "./target/environment.ts";

/** Adds `conform URL`, `conform list` and `conform explain ID` to a program. They set `process.exitCode`. */
export function registerConform(program: Command, load: () => Promise<Contract> = generatedContract): void {
  const command = program
    .command("conform")
    .description("test any server against the contract, from the outside")
    .argument("<url>", "where the server is reached")
    .option("--target <file>", "what the suite must know of the server")
    .option("--only <ids>", "requirements by ID, with * as a wildcard, separated by commas", patterns)
    .option("--level <level>", "leave out what binds less: MUST, SHOULD or MAY", level, "MAY")
    .option("--strict", "a broken SHOULD fails the run")
    .option("--runs <n>", "runs of each property", wholeNumber(1))
    .option("--seed <n>", "draw the same inputs again", wholeNumber(0))
    .option("--path <path>", "replay one input of one requirement")
    .option("--budget <seconds>", "end after so much time", positiveNumber)
    .option("--slow", "wait for server time to pass, however long it takes")
    .option("--rate <n>", "requests a second", positiveNumber)
    .option("--report <json=file>", "write a JSON report", reportFile)
    .option("--json", "print the JSON report; progress goes to standard error")
    .action((url: string, flags: ConformFlags) => guarded(async () => conform(url, flags, await load()), flags.json));
  // What `conform` itself takes, --json among it, commander gives to `conform` wherever it stands.
  const wantsJson = (): boolean => command.opts<ConformFlags>().json === true;
  command
    .command("list")
    .description("list the requirements")
    .option("--stats", "count them instead")
    .option("--json", "print one JSON value")
    .action(({ stats = false }: { stats?: boolean }) =>
      guarded(async () => list((await load()).ledger, stats, wantsJson()), wantsJson()),
    );
  command
    .command("explain")
    .description("explain one requirement")
    .argument("<id>")
    .option("--json", "print one JSON value")
    .action((id: string) => guarded(async () => explain(id, await load(), wantsJson()), wantsJson()));
}

function list(ledger: Ledger, stats: boolean, json: boolean): number {
  if (!stats) return json ? printJson(listJson(ledger)) : print(listLines(ledger));
  const statistics = statisticsOf(ledger);
  return json ? printJson(statistics) : print(statisticsLines(statistics));
}

async function explain(id: string, { ledger, properties }: Contract, json: boolean): Promise<number> {
  const requirement = ledger[id];
  if (requirement === undefined) {
    const near = Object.keys(ledger).filter((each) => fitsPattern(each, `*${id.split("/").at(-1)}*`));
    const hint = near.length > 0 ? `: did you mean ${near.join(", ")}?` : ': see "countersign conform list"';
    throw new UsageProblem([`no requirement is named ${id}${hint}`]);
  }
  const property = isCheckable(requirement) ? (await properties[id]?.())?.default : undefined;
  const source = property ? propertySource(id) : "";
  return json
    ? printJson({ ...requirement, ...(property && { property: source }) })
    : print(explainLines(requirement, property, source));
}

function print(lines: readonly string[]): number {
  process.stdout.write(`${lines.join("\n")}\n`);
  return exitCodes.passed;
}

const printJson = (value: object): number => print([JSON.stringify(value)]);

function level(text: string): string {
  const known = ["MUST", "SHOULD", "MAY"];
  const upper = text.toUpperCase();
  if (!known.includes(upper)) throw new InvalidArgumentError(`Give one of ${known.join(", ")}.`);
  return upper;
}

/** Sets the exit code; what the user got wrong goes to standard error, as lines or as one JSON value. */
async function guarded(run: () => Promise<number>, json = false): Promise<void> {
  try {
    process.exitCode = await run();
  } catch (error) {
    if (!(error instanceof UsageProblem)) throw error;
    const { problems, message } = error;
    const value = { error: { code: "usage", message, problems } };
    process.stderr.write(json ? `${JSON.stringify(value)}\n` : `${problems.join("\n")}\n`);
    process.exitCode = exitCodes.usage;
  }
}

async function generatedContract(): Promise<Contract> {
  const [{ requirements }, { properties }] = await Promise.all([
    import("../generated/requirements.ts"),
    import("../generated/properties.ts"),
  ]);
  return { ledger: requirements, properties };
}
