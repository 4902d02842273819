import type { Command } from "commander";

const NAME = "conform";

/** `conform` belongs to the suite, which is loaded only when it is asked for. */
export async function registerConform(program: Command, argv: readonly string[]): Promise<void> {
  if (argv.find((word) => !word.startsWith("-")) === NAME) {
    const suite = await import("../../conformance/cli.ts");
    suite.registerConform(program);
  } else program.command(NAME).description("test any server against the contract, from the outside");
}
