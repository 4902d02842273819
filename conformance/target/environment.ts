/** Something is wrong with what the user handed in; each problem names its place and what to do. */
export class UsageProblem extends Error {
  override readonly name = "UsageProblem";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.problems = problems;
  }
}

/** A reference to a variable that is not set, and the member of the target that holds it. */
export interface UnsetReference {
  readonly member: string;
  readonly variable: string;
}

/** A copy of `value` whose strings have their `${NAME}` references filled in, and what could not be filled in. */
export function resolveReferences(
  value: unknown,
  environment: Readonly<Record<string, string | undefined>>,
): { value: unknown; unset: UnsetReference[] } {
  const unset: UnsetReference[] = [];
  const resolve = (part: unknown, member: string): unknown => {
    if (typeof part === "string") {
      return part.replace(/\$\{([A-Za-z_]\w*)\}/g, (_all, variable: string) => {
        const found = environment[variable];
        if (found === undefined) unset.push({ member, variable });
        return found ?? "";
      });
    }
    if (Array.isArray(part)) return part.map((each, index) => resolve(each, `${member}[${index}]`));
    if (typeof part !== "object" || part === null) return part;
    const members = Object.entries(part);
    return Object.fromEntries(
      members.map(([name, each]) => [name, resolve(each, member ? `${member}.${name}` : name)]),
    );
  };
  return { value: resolve(value, ""), unset };
}

/** One problem per variable that is not set, with every member that refers to it. */
export function unsetProblems(unset: readonly UnsetReference[]): string[] {
  return [...Map.groupBy(unset, ({ variable }) => variable)].map(([variable, references]) => {
    const members = [...new Set(references.map(({ member }) => member))];
    const refer = members.length === 1 ? "refers" : "refer";
    return `${members.join(", ")} ${refer} to \${${variable}}, which is not set: export ${variable}`;
  });
}
