import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { loadTarget } from "../conformance/target/load.ts";
import type { Target } from "../conformance/target/target.ts";

/** The demo in a process of its own, as `npm start` runs it, on a free port and a data directory that goes with it. */
export interface DemoServer {
  target: Target;
  targetFile: string;
  /** What the process said last, when it is gone although nobody stopped it. */
  crashed(): string | undefined;
  stop(options?: { keep?: boolean }): Promise<void>;
}

const COMMAND = resolve("bin/countersign.js");

/**
 * Starts the demo and waits until it serves.
 * @param template a data directory to start from a copy of, which spares the slow password hashes
 */
export async function startDemo({
  template,
  nodeOptions = [],
  env = {},
}: {
  template?: string;
  nodeOptions?: readonly string[];
  env?: Readonly<Record<string, string>>;
} = {}): Promise<DemoServer & { data: string }> {
  const data = mkdtempSync(join(tmpdir(), "countersign-demo-"));
  if (template) cpSync(template, data, { recursive: true });
  const child = spawn(process.execPath, [...nodeOptions, COMMAND, "serve", "--demo"], {
    env: { ...process.env, PORT: "0", COUNTERSIGN_DATA: data, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let errors = "";
  child.stderr.on("data", (chunk) => {
    errors = (errors + chunk).slice(-2000);
  });
  const gone = new Promise<void>((settle) => child.once("exit", () => settle()));
  await ready(child, () => errors);
  let stopping = false;
  const targetFile = join(data, "demo-target.json");
  return {
    data,
    targetFile,
    target: loadTarget(targetFile, process.env).target,
    crashed: () => (child.exitCode === null || stopping ? undefined : errors || `exit code ${child.exitCode}`),
    async stop({ keep = false } = {}) {
      stopping = true;
      child.kill("SIGTERM");
      await gone;
      if (!keep) rmSync(data, { recursive: true, force: true });
    },
  };
}

/** The demo logs one line when it serves; every other end is its failure. */
function ready(child: ChildProcess, errors: () => string): Promise<void> {
  return new Promise((settle, fail) => {
    if (!child.stdout) return fail(new Error("no output to wait for"));
    createInterface(child.stdout).on("line", (line) => {
      if (line.includes("the demo is ready")) settle();
    });
    child.once("exit", (code) => fail(new Error(`the server ended with ${code} before it was ready: ${errors()}`)));
  });
}
