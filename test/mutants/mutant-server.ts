import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { loadTarget } from "../../conformance/target/load.ts";
import type { Target } from "../../conformance/target/target.ts";

export interface RunningMutant {
  target: Target;
  /** Whether the fault has changed an outcome yet. */
  reached(): boolean;
  /** Why the process is gone, while it should be there. */
  crashed(): string | undefined;
  stop(): Promise<void>;
}

const REDIRECT = resolve(import.meta.dirname, "redirect.ts");
const COMMAND = resolve("bin/countersign.js");

/** A data directory of the sound demo, made once; each server starts from a copy, which spares it the slow password hashes. */
export async function makeTemplate(): Promise<string> {
  const data = mkdtempSync(join(tmpdir(), "countersign-template-"));
  const server = await startServer(undefined, data);
  await server.stop({ keep: true });
  return data;
}

/** Starts the demo with one module replaced, on a port of its own. */
export async function startMutant(mutant: string, template: string): Promise<RunningMutant> {
  const data = mkdtempSync(join(tmpdir(), "countersign-mutant-"));
  cpSync(template, data, { recursive: true });
  return startServer(mutant, data);
}

async function startServer(mutant: string | undefined, data: string) {
  const marker = join(data, "reached");
  const child = spawn(process.execPath, ["--import", REDIRECT, COMMAND, "serve", "--demo"], {
    env: {
      ...process.env,
      PORT: "0",
      COUNTERSIGN_DATA: data,
      ...(mutant && { COUNTERSIGN_MUTANT: mutant, COUNTERSIGN_MUTANT_REACHED: marker }),
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let errors = "";
  child.stderr.on("data", (chunk) => {
    errors = (errors + chunk).slice(-2000);
  });
  const gone = new Promise<void>((settle) => child.once("exit", () => settle()));
  await ready(child, () => errors);
  let stopping = false;
  return {
    target: loadTarget(join(data, "demo-target.json"), process.env).target,
    reached: () => existsSync(marker),
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
