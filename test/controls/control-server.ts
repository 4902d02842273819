import { readFileSync, writeFileSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import type { Target } from "../../conformance/target/target.ts";
import { type DemoServer, startDemo } from "../demo-server.ts";
import type { Control } from "./catalogue.ts";

const REDIRECT = resolve(import.meta.dirname, "../mutants/redirect.ts");
const ROOM = resolve(import.meta.dirname, "servers");

/** Starts the demo as another server would be, with the target that its owner would write. */
export async function startControl({ differs, fresh, env, declare }: Control, template: string): Promise<DemoServer> {
  const mutants = (process.env.COUNTERSIGN_MUTANT ?? "").split(delimiter);
  const redirected = [...differs.map((name) => join(ROOM, `${name}.ts`)), ...mutants].join(delimiter);
  const server = await startDemo({
    ...(!fresh && { template }),
    nodeOptions: ["--import", REDIRECT],
    // Whoever waits for a request to end need not wait long.
    env: { COUNTERSIGN_MUTANT: redirected, COUNTERSIGN_REQUEST_TIMEOUT: "1", ...env },
  });
  const targetFile = join(server.data, "declared-target.json");
  const target: Target = JSON.parse(readFileSync(server.targetFile, "utf8"));
  writeFileSync(targetFile, JSON.stringify(declare?.(target) ?? target));
  return { ...server, targetFile };
}
