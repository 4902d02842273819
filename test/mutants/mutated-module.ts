import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** The module a mutant stands in for: the one whose exports it passes on with `export * from "…"`. */
export function mutatedModule(mutant: string): string {
  const [, specifier] = /^export \* from "([^"]+)";$/m.exec(readFileSync(mutant, "utf8")) ?? [];
  if (!specifier) throw new Error(`${mutant} passes no module on: it needs a line export * from "…";`);
  return resolve(dirname(mutant), specifier);
}
