import type { LedgerEntry } from "./contract.ts";
import { generatedNotice } from "./generated-notice.ts";

const types = `export type Level = "MUST" | "SHOULD" | "MAY";
export type Profile = "core" | "developer-apps" | "resources" | "lookup";
export type Capability =
  | "client-credentials-refresh"
  | "renew-grace"
  | "jwt-access-tokens"
  | "introspection"
  | "revocation"
  | "pkce"
  | "participant-reach";
export type Hook =
  | "advanceClock"
  | "rotateKeys"
  | "rotateSecret"
  | "endOverlap"
  | "disableClient"
  | "enableClient"
  | "restart";

/** One rule of the contract; \`spec/\` states it beside the operations it binds. */
export interface Requirement {
  id: string;
  level: Level;
  /** One sentence that holds the level's word. */
  text: string;
  cites: readonly string[];
  profile: Profile;
  /** The rule binds only servers that declare it. */
  capability?: Capability;
  /** Further capabilities without which nobody outside can see whether the rule holds. */
  through?: readonly Capability[];
  observe: "http" | "time" | "none" | \`control:\${Hook}\`;
  /** Why nobody outside can see it: exactly when \`observe\` is \`none\`. */
  because?: string;
  /** Not served yet, so nobody gets a verdict on it. */
  planned?: true;
  /** operationIds the rule binds. */
  operations: readonly string[];
}
`;

const selections = `type Ledger = typeof requirements;
type Having<Shape> = { [Id in keyof Ledger]: Ledger[Id] extends Shape ? Id : never }[keyof Ledger];

export type RequirementId = keyof Ledger;
export type PlannedRequirementId = Having<{ planned: true }>;
/** Served, and seen only inside: a test of ours names it. */
export type InsideRequirementId = Exclude<Having<{ observe: "none" }>, PlannedRequirementId>;
/** Served, and seen from outside: the suite holds a property for it. */
export type CheckableRequirementId = Exclude<RequirementId, PlannedRequirementId | InsideRequirementId>;
`;

/** generated/requirements.ts: every requirement as a constant, and types that select among them. */
export function writeRequirements(ledger: readonly LedgerEntry[]): string {
  const entries = ledger.map((entry) => `  ${JSON.stringify(entry.id)}: ${JSON.stringify(entry)},\n`);
  const table = `export const requirements = {\n${entries.join("")}} as const satisfies Record<string, Requirement>;\n`;
  return [generatedNotice, types, table, selections].join("\n");
}
