import { globSync, readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { type Requirement, type RequirementId, requirements } from "../../generated/requirements.ts";

/** A broken server: one module replaced, and the requirement that must notice. */
export interface Mutant {
  /** `<requirement>` or `<requirement>~<what>`. */
  name: string;
  file: string;
  requirement: Requirement & { id: RequirementId };
}

const ROOM = resolve(import.meta.dirname);

/** Every mutant, by name. Throws for one that is named after no requirement. */
export function mutants(): Mutant[] {
  return globSync("*/*.ts", { cwd: ROOM })
    .map((path) => resolve(ROOM, path))
    .sort()
    .map((file) => {
      const name = relative(ROOM, file).replace(/\.ts$/, "");
      const id = name.replace(/~.*$/, "");
      if (!isRequirement(id)) throw new Error(`${file} is named after no requirement`);
      return { name, file, requirement: requirements[id] };
    });
}

/** The requirements in force that no mutant breaks: rules whose proof nothing has proved. */
export function requirementsWithoutMutant(known: readonly Mutant[]): string[] {
  const covered = new Set<string>(known.map(({ requirement }) => requirement.id));
  return Object.values<Requirement>(requirements).flatMap(({ id, planned }) =>
    planned || covered.has(id) ? [] : [id],
  );
}

/** The tests of ours that hold the ID of a requirement no outsider can observe. */
export function insideTests(id: string): string[] {
  return globSync("test/**/*.test.ts").filter((file) => readFileSync(file, "utf8").includes(`[${id}]`));
}

const isRequirement = (id: string): id is RequirementId => Object.hasOwn(requirements, id);
