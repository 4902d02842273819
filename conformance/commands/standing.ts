import type { Requirement } from "../ledger.ts";

/** How a requirement stands in the suite, in one word: `planned`, `inside`, or how it is observed. */
export function standing(requirement: Requirement): string {
  if (requirement.planned) return "planned";
  return requirement.observe === "none" ? "inside" : requirement.observe;
}
