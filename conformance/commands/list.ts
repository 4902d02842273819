import { isCheckable, type Ledger, type Requirement } from "../ledger.ts";

/** How a requirement stands in the suite, in one word. */
function standing(requirement: Requirement): string {
  if (requirement.planned) return "planned";
  return requirement.observe === "none" ? "inside" : requirement.observe;
}

/** One line per requirement. */
export function listLines(ledger: Ledger): string[] {
  const all = Object.values(ledger);
  const widest = Math.max(0, ...all.map(({ id }) => id.length));
  return all.map((each) => {
    const behind = each.capability ? `  [${each.capability}]` : "";
    return `${each.id.padEnd(widest)}  ${each.level.padEnd(6)}  ${standing(each)}${behind}`;
  });
}

/** Counts of the ledger: in all, by level, by how they are observed, by profile. */
export function statisticsLines(ledger: Ledger): string[] {
  const all = Object.values(ledger);
  const count = (title: string, key: (each: Requirement) => string) => {
    const groups = Map.groupBy(all, key);
    return [title, ...[...groups].map(([name, group]) => `  ${name.padEnd(24)} ${String(group.length).padStart(4)}`)];
  };
  return [
    `${all.length} requirements, ${all.filter(isCheckable).length} of them checked from outside`,
    ...count("by level", ({ level }) => level),
    ...count("by how they are observed", standing),
    ...count("by profile", ({ profile }) => profile),
    ...count("by capability", ({ capability = "(none)" }) => capability),
  ];
}
