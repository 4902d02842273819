import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Outcome } from "./attempt.ts";
import { insideTests, type Mutant } from "./catalogue.ts";
import { mutatedModule } from "./mutated-module.ts";

/** One line of the kill matrix. */
export interface Row {
  requirement: string;
  kills: number;
  attempts: number;
  /** Wilson's 95 % interval of the kill probability. */
  probability: [number, number];
  /** Requests to the verdict in the median kill; null where a test of ours kills. */
  medianRequests: number | null;
  /** Other requirements that fall too, of those that requests alone can observe, each tried once; null: not tried yet. */
  alsoFailed: string[] | null;
  /** Of everything the row rests on: mutant, mutated module, requirement and what tries it. */
  digest: string;
}

export type KillMatrix = Record<string, Row>;

const FILE = resolve(import.meta.dirname, "kill-matrix.json");

export const readMatrix = (): KillMatrix => (existsSync(FILE) ? JSON.parse(readFileSync(FILE, "utf8")) : {});

export function writeMatrix(matrix: KillMatrix): void {
  const sorted = Object.fromEntries(Object.entries(matrix).sort(([one], [other]) => (one < other ? -1 : 1)));
  writeFileSync(FILE, `${JSON.stringify(sorted, null, 2)}\n`);
}

export function toRow(mutant: Mutant, { kills, attempts, requests, alsoFailed }: Outcome): Row {
  return {
    requirement: mutant.requirement.id,
    kills,
    attempts,
    probability: wilson(kills, attempts),
    medianRequests:
      requests.length > 0 ? (requests.toSorted((a, b) => a - b)[Math.floor(requests.length / 2)] ?? null) : null,
    alsoFailed,
    digest: digestOf(mutant),
  };
}

/** What a row was made from, so that a change to any of it makes the row stale. */
export function digestOf({ file, requirement }: Mutant): string {
  const trying =
    requirement.observe === "none" ? insideTests(requirement.id) : [`conformance/requirements/${requirement.id}.ts`];
  const hash = createHash("sha256").update(JSON.stringify(requirement));
  for (const each of [file, mutatedModule(file), ...trying.toSorted()]) hash.update(readFileSync(each));
  return hash.digest("hex").slice(0, 16);
}

function wilson(kills: number, attempts: number): [number, number] {
  const z = 1.96;
  const share = kills / attempts;
  const centre = share + z ** 2 / (2 * attempts);
  const spread = z * Math.sqrt((share * (1 - share)) / attempts + z ** 2 / (4 * attempts ** 2));
  const bound = (value: number) => Math.round((value / (1 + z ** 2 / attempts)) * 1000) / 1000;
  return [bound(centre - spread), bound(centre + spread)];
}
