import type { Answer } from "../target/exchange.ts";

/** A policy: the sources of each directive, both in lower case; of a repeated directive the first counts (W3C CSP3). */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** The Content-Security-Policies that an answer enforces; none when it has no such header. */
export function policiesOf({ headers }: Answer): readonly Policy[] {
  const policies = (headers["content-security-policy"] ?? "").split(",").map((text) => {
    const directives = text.split(";").map((each) => each.trim().toLowerCase().split(/\s+/));
    return new Map(directives.reverse().flatMap(([name, ...sources]) => (name ? [[name, sources] as const] : [])));
  });
  return policies.filter(({ size }) => size > 0);
}
