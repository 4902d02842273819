import { spawn } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { BIN, eventually, freshDirectory, logLines } from "./fixtures/command.ts";

const OLD_NODE = 'data:text/javascript,Object.defineProperty(process.versions,"node",{value:"20.20.2"})';

/** Runs the program as a Node would that is too old to strip types. */
function withOldNode(bin: string, args: readonly string[], environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, ["--import", OLD_NODE, bin, ...args], {
    env: { PATH: "/usr/bin:/bin", ...environment },
  });
  onTestFinished(() => void child.kill("SIGTERM"));
  const output = { out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (text) => {
    output.out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    output.err += text;
  });
  const ended = new Promise<{ exitCode: number | null; signal: string | null }>((resolve) => {
    child.once("close", (exitCode, signal) => resolve({ exitCode, signal }));
  });
  return { child, output, ended };
}

describe("bin/countersign.js under an older Node", () => {
  test("runs itself with the Node that came with it: arguments, output and exit code pass through", async () => {
    const { output, ended } = withOldNode(BIN, ["client", "create", "--name", "two words", "--json"]);
    expect(await ended).toEqual({ exitCode: 2, signal: null });
    expect(JSON.parse(output.err).error.problems).toEqual(["--account is missing", "--scope is missing"]);
  });

  test("passes signals on, and waits for the end", async () => {
    const { child, output, ended } = withOldNode(BIN, ["serve", "--demo", "--port", "0", "--data", freshDirectory()]);
    await eventually(() => logLines(output.out).find(({ msg }) => msg === "the demo is ready"));
    child.kill("SIGTERM");
    expect(await ended).toEqual({ exitCode: 0, signal: null });
    expect(output.out).toContain('"msg":"stopped"');
  });

  test("without one says what to do, in one sentence", async () => {
    const elsewhere = join(freshDirectory(), "bin");
    cpSync(join(BIN, ".."), elsewhere, { recursive: true });
    const { output, ended } = withOldNode(join(elsewhere, "countersign.js"), ["serve"]);
    expect(await ended).toEqual({ exitCode: 2, signal: null });
    expect(output.err).toMatch(/^countersign needs Node 24 and this is 20\.20\.2: run "npm ci".*\n$/);
  });
});
