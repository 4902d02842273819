import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { type DemoServer, startDemo } from "../demo-server.ts";

export interface RunningMutant extends DemoServer {
  /** Whether the fault has changed an outcome yet. */
  reached(): boolean;
}

const REDIRECT = resolve(import.meta.dirname, "redirect.ts");

/** A data directory of the sound demo, made once; every mutant starts from a copy. */
export async function makeTemplate(): Promise<string> {
  const { data, stop } = await startDemo();
  await stop({ keep: true });
  return data;
}

/** Starts the demo with one module replaced. */
export async function startMutant(mutant: string, template: string): Promise<RunningMutant> {
  const marker = join(template, `reached-${process.hrtime.bigint()}`);
  const env = { COUNTERSIGN_MUTANT: mutant, COUNTERSIGN_MUTANT_REACHED: marker };
  const server = await startDemo({ template, nodeOptions: ["--import", REDIRECT], env });
  return { ...server, reached: () => existsSync(marker) };
}
