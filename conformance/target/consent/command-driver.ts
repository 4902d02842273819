import { execFile } from "node:child_process";
import { Unavailable } from "../../unavailable.ts";
import type { ConsentDriver } from "./drivers.ts";

/** Milliseconds until a program counts as stuck. */
const commandTimeout = 120_000;

/**
 * Has a program go through login and consent. It reads one JSON object, `{ authorizeUrl, user: { login, password },
 * intent: { decision, participant, scopes } }`, from its standard input and prints `{ callbackUrl }`.
 */
export function commandDriver([program, ...args]: readonly string[]): ConsentDriver {
  return async (authorizeUrl, { user: { login, password }, intent }) => {
    if (program === undefined) throw new Unavailable("consent.command names no program");
    const { decision = "allow", participant = "account", scopes = "all" } = intent;
    const told = { authorizeUrl, user: { login, password }, intent: { decision, participant, scopes } };
    return { callbackUrl: callbackIn(await run(program, args, JSON.stringify(told))), observed: undefined };
  };
}

function run(program: string, args: readonly string[], input: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = execFile(program, args, { timeout: commandTimeout }, (error, stdout, stderr) => {
      // Never error.message: it quotes the arguments, and they may hold a secret.
      const reason = stderr.trim().split("\n")[0] || `it ended with ${error?.code ?? error?.signal}`;
      if (error) reject(new Unavailable(`consent.command failed: ${reason}`));
      else resolve(stdout);
    });
    // A program that ends without reading breaks the pipe; how it ended is what counts.
    child.stdin?.on("error", () => {});
    child.stdin?.end(input);
  });
}

function callbackIn(printed: string): string {
  try {
    const { callbackUrl } = JSON.parse(printed);
    if (typeof callbackUrl === "string") return callbackUrl;
  } catch {
    // Said below.
  }
  throw new Unavailable("consent.command must print {callbackUrl} as JSON");
}
