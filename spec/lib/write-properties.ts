import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { LedgerEntry } from "./contract.ts";
import { generatedNotice } from "./generated-notice.ts";

const isCheckable = (entry: LedgerEntry) => entry.planned === undefined && entry.observe !== "none";

/** generated/properties.ts: where each property lives; a missing file or a wrong ID fails the type check. */
export function writeProperties(ledger: readonly LedgerEntry[]): string {
  const entries = ledger
    .filter(isCheckable)
    .map(({ id }) => `  ${JSON.stringify(id)}: () => import("../conformance/requirements/${id}.ts"),\n`);
  return `${generatedNotice}
import type { AnyProperty } from "../conformance/property.ts";
import type { CheckableRequirementId } from "./requirements.ts";

export const properties = {
${entries.join("")}} satisfies Record<CheckableRequirementId, () => Promise<{ default: AnyProperty }>>;
`;
}

/** Property files that no checkable requirement of `ledger` asks for. `root` is the folder that holds `conformance/`. */
export async function orphanProperties(root: string, ledger: readonly LedgerEntry[]): Promise<string[]> {
  const wanted = new Set(ledger.filter(isCheckable).map(({ id }) => `${id}.ts`));
  const folder = "conformance/requirements";
  const found = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  return found
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name).slice(join(root, folder).length + 1))
    .filter((file) => !wanted.has(file))
    .map((file) => `${folder}/${file} belongs to no checkable requirement`)
    .sort();
}
