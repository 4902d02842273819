import { createInterface } from "node:readline";
import { Writable } from "node:stream";
import { LONGEST_PASSWORD, newPasswordProblem, SHORTEST_PASSWORD } from "../../domain/new-password.ts";
import type { CommandLine } from "../command-line.ts";
import { usageFailure } from "../failure.ts";

/** A password that was typed, piped or made here. `generated` ones must be shown, once. */
export async function obtainPassword(
  line: CommandLine,
  generate: boolean,
): Promise<{ password: string; generated: boolean }> {
  if (generate) return { password: Buffer.from(line.random(15)).toString("base64url"), generated: true };
  const password = line.input.isTTY ? await prompt(line) : await firstLine(line.input);
  if (newPasswordProblem(password) !== undefined) {
    throw usageFailure(
      `The password must have ${SHORTEST_PASSWORD} to ${LONGEST_PASSWORD} characters: pipe it to standard input, type it when asked, or use --generate.`,
    );
  }
  return { password, generated: false };
}

async function firstLine(input: NodeJS.ReadStream): Promise<string> {
  let text = "";
  for await (const chunk of input.setEncoding("utf8")) text += chunk;
  return text.split(/\r?\n/, 1)[0] ?? "";
}

/** Asks on the terminal without showing what is typed. */
function prompt(line: CommandLine): Promise<string> {
  line.err("Password: ");
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: line.input, output: nowhere, terminal: true });
  return new Promise((resolve, reject) => {
    terminal.once("SIGINT", () => {
      terminal.close();
      reject(usageFailure("No password was given: nothing was changed."));
    });
    terminal.question("", (answer) => {
      terminal.close();
      line.err("\n");
      resolve(answer);
    });
  });
}
