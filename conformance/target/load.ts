import { readFileSync, statSync } from "node:fs";
import { resolveReferences, UsageProblem, unsetProblems } from "./environment.ts";
import { type MemberProblem, schemaProblems } from "./schema-problems.ts";
import type { Target, TargetClient, TargetUser } from "./target.ts";
import { readTlsFiles } from "./tls-files.ts";

/** A target that may be used, and what its owner should know about it. */
export interface LoadedTarget {
  readonly target: Target;
  readonly warnings: readonly string[];
}

/** Reads a target file, fills in its references to the environment and checks it. Throws `UsageProblem`. */
export function loadTarget(file: string, environment: Readonly<Record<string, string | undefined>>): LoadedTarget {
  const { value, unset } = resolveReferences(withoutBlanks(parse(file)), environment);
  const tls = readTlsFiles(value, file);
  // What the environment owes is named once: what its lack makes of the member is no fault of its own.
  const owed = new Set(unset.map(({ member }) => member));
  const faults: MemberProblem[] = [...schemaProblems(value), ...tls.problems].filter(({ member }) => !owed.has(member));
  const wrong = [...unsetProblems(unset), ...faults.map(({ problem }) => problem)];
  if (wrong.length > 0) throw new UsageProblem(wrong.map((problem) => `${file}: ${problem}`));
  return { target: complete(value as Found, tls.texts), warnings: modeWarnings(file) };
}

function parse(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    throw new UsageProblem([`${file}: cannot be read (${codeOf(error)}): name a target file with --target`]);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageProblem([
      `${file}: is not JSON: ${error instanceof Error ? error.message.split(" in JSON")[0] : ""}`,
    ]);
  }
}

/** Blank members, as a template has them, count as left out. */
function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value) || typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).map(([name, each]): [string, unknown] => [name, withoutBlanks(each)]);
  return Object.fromEntries(members.filter(([, each]) => each !== "" && !isEmptyObject(each)));
}

function isEmptyObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0 && !Array.isArray(value);
}

/** A target as the file has it, once the schema has passed it. */
type Found = Partial<Omit<Target, "clients" | "users">> & {
  readonly clients?: Readonly<
    Record<string, Pick<TargetClient, "client_id" | "client_secret"> & Partial<TargetClient>>
  >;
  readonly users?: Readonly<Record<string, Pick<TargetUser, "login" | "password"> & Partial<TargetUser>>>;
};

function complete({ clients = {}, users = {}, ...found }: Found, texts: Target["tls"]): Target {
  const usual = { version: 1 as const, issuer: "", profiles: [], capabilities: [], endpoints: {}, lifetimes: {} };
  return {
    ...usual,
    control: {},
    ...found,
    clients: mapMembers(clients, (client) => Object.assign({ kind: "api_key" as const, scope: "" }, client)),
    users: mapMembers(users, (user) => Object.assign({ account: "", participants: [] }, user)),
    ...(texts && { tls: texts }),
  };
}

function mapMembers<Value, Result>(
  members: Readonly<Record<string, Value>>,
  change: (value: Value) => Result,
): Record<string, Result> {
  return Object.fromEntries(Object.entries(members).map(([name, value]) => [name, change(value)]));
}

function modeWarnings(file: string): string[] {
  const readable = process.platform !== "win32" && (statSync(file).mode & 0o044) !== 0;
  return readable ? [`${file} holds secrets and others may read it: chmod 600 ${file}`] : [];
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unreadable";
}
