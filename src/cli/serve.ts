import type { Command } from "commander";
import { SETTINGS } from "../config.ts";
import type { CommandLine } from "./command-line.ts";
import { runDemo } from "./serve/demo.ts";
import { runProduction } from "./serve/production.ts";

/** `serve` has an option for every setting but the master key, which must not stand in a process list. */
export function registerServe(program: Command, line: CommandLine): void {
  const command = program
    .command("serve")
    .description("run the authorization server until it is told to stop")
    .option("--demo", "invent accounts in an empty data directory, and open hooks for tests on a loopback port");
  for (const { flag, argument, variable, meaning } of SETTINGS) {
    if (flag) command.option(argument ? `${flag} <${argument}>` : flag, `${meaning} [${variable}]`);
  }
  command
    .option("--json", "print a failure as one JSON value")
    .addHelpText(
      "after",
      `
Each option can also be set by the variable in brackets; the option wins.
The master key itself can be given as COUNTERSIGN_MASTER_KEY where a file is not possible.

Examples:
  $ countersign serve --demo
  $ countersign serve --issuer https://api.example.com --master-key-file /run/secrets/master-key`,
    )
    .action(async () => {
      const { demo, json, ...flags } = command.opts();
      await (demo ? runDemo(line, flags) : runProduction(line, flags));
    });
}
