/** Only the identifier that a country prefers is asked for. */
import { schemeCandidates as real } from "../../../src/domain/national-schemes-candidates.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/national-schemes-candidates.ts";

export const schemeCandidates: typeof real = (asked) => {
  const identifiers = real(asked);
  if ("refused" in identifiers || identifiers.length === 1) return identifiers;
  reached();
  return identifiers.slice(0, 1);
};
