import { Command } from "commander";
import manifest from "../../package.json" with { type: "json" };
import { TOP_VERBS, VERB_GROUPS } from "./all-verbs.ts";
import type { CommandLine } from "./command-line.ts";
import { registerConform } from "./conform.ts";
import { usageFailure } from "./failure.ts";
import { isRequired, readOptions } from "./options.ts";
import { type AnyVerb, runVerb } from "./run-verb.ts";
import { registerServe } from "./serve.ts";

/** Builds the command line. Nothing in it prints a failure or exits: everything is thrown to the caller. */
export async function buildProgram(argv: readonly string[], line: CommandLine): Promise<Command> {
  const program = new Command("countersign")
    .description("How software is let in to a Peppol e-invoicing platform: reference server and conformance suite.")
    .version(manifest.version)
    .exitOverride()
    .configureOutput({ writeOut: line.out, writeErr: line.err, outputError: () => {} })
    .addHelpText("after", "\nExit codes: 0 done, 1 refused, 2 usage or configuration. Try: countersign serve --demo");
  registerServe(program, line);
  for (const verb of TOP_VERBS) registerVerb(program, verb, line);
  for (const { name, summary, verbs } of VERB_GROUPS) {
    const group = program.command(name).description(summary);
    for (const verb of verbs) registerVerb(group, verb, line);
  }
  await registerConform(program, argv);
  return program;
}

function registerVerb(parent: Command, verb: AnyVerb, line: CommandLine): void {
  const command = parent.command(verb.name).description(verb.summary);
  for (const [flags, meaning] of verb.flags ?? []) {
    const option = command.createOption(flags, meaning);
    if (isRequired(verb.options, option.attributeName())) option.description += " (required)";
    command.addOption(option);
  }
  command
    .option("--data <path>", "directory of the store (COUNTERSIGN_DATA, ./data)")
    .option("--json", "print one JSON value, failures as well")
    .addHelpText("after", `\nExamples:\n${verb.examples.map((example) => `  $ countersign ${example}`).join("\n")}`)
    .action(async () => {
      const given: Record<string, unknown> = command.opts();
      const options = readOptions(verb.options, { ...given, ...wordsOf(command) }, requiredWords(command));
      const report = await runVerb(verb, options, { line, flags: given });
      line.out(given.json === true ? `${JSON.stringify(report.json)}\n` : `${report.text}\n`);
    });
}

/** The words after the verb, by the names of its arguments. An optional one stands for the flag of its name. */
function wordsOf(command: Command): Record<string, unknown> {
  const words = command.registeredArguments.map((argument, index) => [argument.name(), command.processedArgs[index]]);
  const given = words.filter(([, word]) => word !== undefined);
  const twice = given.find(([name]) => command.getOptionValue(name) !== undefined);
  if (twice) throw usageFailure(`--${twice[0]} is given twice: write it once. See --help.`);
  return Object.fromEntries(given);
}

const requiredWords = (command: Command): string[] =>
  command.registeredArguments.filter(({ required }) => required).map((argument) => argument.name());
