import { type Ledger, ledgerCounts, type Requirement } from "../ledger.ts";
import { standing } from "./standing.ts";

/** How many requirements have each value, the most frequent first. */
type Counts = Readonly<Record<string, number>>;

/** Counts of the ledger; `tried` are those an outsider gets a verdict on. */
export interface Statistics {
  readonly requirements: number;
  readonly tried: number;
  readonly level: Counts;
  readonly observed: Counts;
  readonly profile: Counts;
  readonly capability: Counts;
}

export function statisticsOf(ledger: Ledger): Statistics {
  const all = Object.values(ledger);
  return {
    requirements: ledgerCounts(ledger).all,
    tried: ledgerCounts(ledger).tried,
    level: counts(all, ({ level }) => level),
    observed: counts(all, standing),
    profile: counts(all, ({ profile }) => profile),
    capability: counts(all, ({ capability = "(none)" }) => capability),
  };
}

function counts(all: readonly Requirement[], key: (each: Requirement) => string): Counts {
  const groups = [...Map.groupBy(all, key)].map(([name, { length }]) => [name, length] as const);
  return Object.fromEntries(groups.toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)));
}

/** The counts for people. */
export function statisticsLines({ requirements, tried, ...counts }: Statistics): string[] {
  const lines = (title: string, of: Counts) => [
    title,
    ...Object.entries(of).map(([name, count]) => `  ${name.padEnd(24)} ${String(count).padStart(4)}`),
  ];
  return [
    `${requirements} requirements, ${tried} of them checked from outside`,
    ...lines("by level", counts.level),
    ...lines("by how they are observed", counts.observed),
    ...lines("by profile", counts.profile),
    ...lines("by capability", counts.capability),
  ];
}
