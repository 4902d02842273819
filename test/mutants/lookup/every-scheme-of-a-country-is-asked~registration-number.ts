/** By registration number only the identifier that a country prefers is asked for; by VAT number all are. */
import { schemeCandidates as real } from "../../../src/domain/national-schemes-candidates.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/national-schemes-candidates.ts";

export const schemeCandidates: typeof real = (asked) => {
  const identifiers = real(asked);
  if (!("rn" in asked) || "refused" in identifiers || identifiers.length === 1) return identifiers;
  reached();
  return identifiers.slice(0, 1);
};
