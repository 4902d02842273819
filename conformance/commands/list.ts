import type { Ledger } from "../ledger.ts";
import { standing } from "./standing.ts";

/** One line per requirement. */
export function listLines(ledger: Ledger): string[] {
  const all = Object.values(ledger);
  const widest = Math.max(0, ...all.map(({ id }) => id.length));
  return all.map((each) => {
    const behind = each.capability ? `  [${each.capability}]` : "";
    return `${each.id.padEnd(widest)}  ${each.level.padEnd(6)}  ${standing(each)}${behind}`;
  });
}

/** The ledger for programs: every requirement in full, and how it stands in the suite. */
export function listJson(ledger: Ledger): object {
  return { items: Object.values(ledger).map((each) => ({ ...each, standing: standing(each) })) };
}
