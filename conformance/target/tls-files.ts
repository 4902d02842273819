import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { MemberProblem } from "./schema-problems.ts";
import type { Target } from "./target.ts";

const material = ["ca", "cert", "key"];

/** The TLS part of a target that may be wrong elsewhere: files that it names become their text, or a problem each. */
export function readTlsFiles(value: unknown, file: string): { texts: Target["tls"]; problems: MemberProblem[] } {
  const tls = typeof value === "object" && value !== null && "tls" in value ? value.tls : undefined;
  if (typeof tls !== "object" || tls === null) return { texts: undefined, problems: [] };
  const problems: MemberProblem[] = [];
  const members = Object.entries(tls).map(([name, given]: [string, unknown]): [string, unknown] => {
    if (typeof given !== "string" || !material.includes(name) || given.includes("-----BEGIN")) return [name, given];
    try {
      return [name, readFileSync(resolve(dirname(file), given), "utf8")];
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : "unreadable";
      const member = `tls.${name}`;
      const problem = `${member} names ${given}, which cannot be read (${code}): correct the path`;
      problems.push({ member, problem });
      return [name, given];
    }
  });
  return { texts: Object.fromEntries(members), problems };
}
