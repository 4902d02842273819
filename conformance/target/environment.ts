/** Something is wrong with what the user handed in; each problem names its place and what to do. */
export class UsageProblem extends Error {
  override readonly name = "UsageProblem";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.problems = problems;
  }
}

/** A copy of `value` whose strings have their `${NAME}` references filled in, and what could not be filled in. */
export function resolveReferences(
  value: unknown,
  environment: Readonly<Record<string, string | undefined>>,
): { value: unknown; problems: string[] } {
  const problems: string[] = [];
  const resolve = (part: unknown, path: string): unknown => {
    if (typeof part === "string") {
      return part.replace(/\$\{([A-Za-z_]\w*)\}/g, (_all, name: string) => {
        const found = environment[name];
        if (found === undefined) problems.push(`${path} refers to \${${name}}, which is not set: export ${name}`);
        return found ?? "";
      });
    }
    if (Array.isArray(part)) return part.map((each, index) => resolve(each, `${path}[${index}]`));
    if (typeof part !== "object" || part === null) return part;
    const members = Object.entries(part);
    return Object.fromEntries(members.map(([name, each]) => [name, resolve(each, path ? `${path}.${name}` : name)]));
  };
  return { value: resolve(value, ""), problems };
}
