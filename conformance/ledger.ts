import type { AnyProperty } from "./property.ts";

/** One requirement as the suite reads it; the generated ledger holds them all. */
export interface Requirement {
  readonly id: string;
  readonly level: "MUST" | "SHOULD" | "MAY";
  readonly text: string;
  readonly cites: readonly string[];
  readonly profile: string;
  readonly capability?: string;
  /** Further capabilities without which nobody outside can see whether the rule holds. */
  readonly through?: readonly string[];
  /** `http`, `time`, `control:<hook>`, or `none` when only the inside can see it. */
  readonly observe: string;
  readonly because?: string;
  readonly planned?: boolean;
  readonly operations?: readonly string[];
}

/** Every requirement by ID. */
export type Ledger = Readonly<Record<string, Requirement>>;

/** Where each property lives, by the ID of its requirement. */
export type PropertyIndex = Readonly<Record<string, () => Promise<{ readonly default: AnyProperty }>>>;

/** Whether an outsider gets a verdict on it: it is served, and it can be seen. */
export function isCheckable(requirement: Requirement): boolean {
  return !requirement.planned && requirement.observe !== "none";
}

/** How many requirements there are, and on how many of them an outsider gets a verdict. */
export interface LedgerCounts {
  readonly all: number;
  readonly tried: number;
}

export function ledgerCounts(ledger: Ledger): LedgerCounts {
  const all = Object.values(ledger);
  return { all: all.length, tried: all.filter(isCheckable).length };
}
