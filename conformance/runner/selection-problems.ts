import { isCheckable, type Ledger, type Requirement } from "../ledger.ts";
import type { SuiteOptions } from "./options.ts";
import { fitsPattern } from "./pattern.ts";
import { isBinding } from "./select.ts";

/** Why nothing is selected by `--level`, or by any one of the patterns of `--only`: one sentence each. */
export function selectionProblems(ledger: Ledger, { only, level }: Pick<SuiteOptions, "only" | "level">): string[] {
  const all = Object.values(ledger);
  const binding = all.filter((each) => isCheckable(each) && isBinding(each, level));
  if (only.length === 0) return binding.length > 0 ? [] : [`--level ${level} selects no requirement: ${seeList}`];
  return only
    .filter((pattern) => !binding.some(({ id }) => fitsPattern(id, pattern)))
    .map((pattern) =>
      patternProblem(
        pattern,
        level,
        all.filter(({ id }) => fitsPattern(id, pattern)),
      ),
    );
}

const seeList = 'see "countersign conform list"';

function patternProblem(pattern: string, level: string, named: readonly Requirement[]): string {
  if (named.length === 0) return `--only ${pattern} selects no requirement: ${seeList}`;
  const planned = named.filter((each) => each.planned).length;
  const inside = named.filter((each) => !each.planned && each.observe === "none").length;
  const lesser = named.length - planned - inside;
  const whys = [
    ...(planned > 0 ? [`${among(planned, named)} planned, so not served yet`] : []),
    ...(inside > 0 ? [`${among(inside, named)} visible only inside a server`] : []),
    ...(lesser > 0 ? [`${among(lesser, named)} left out by --level ${level}`] : []),
  ];
  return `--only ${pattern} selects nothing that can be tried: ${whys.join(", ")}`;
}

/** `it is` when the pattern names one requirement, else how many of them are. */
function among(count: number, { length }: readonly Requirement[]): string {
  if (length === 1) return "it is";
  return count === length ? `all ${count} are` : `${count} of ${length} ${count === 1 ? "is" : "are"}`;
}
