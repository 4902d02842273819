/** The scheme of Slovak tax numbers is forgotten: it is not named after VAT numbers. */
import { schemeCandidates as real } from "../../../src/domain/national-schemes-candidates.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/national-schemes-candidates.ts";

export const schemeCandidates: typeof real = (asked) => {
  const identifiers = real(asked);
  if ("refused" in identifiers || !identifiers.some((identifier) => identifier.startsWith("0245:"))) return identifiers;
  reached();
  return identifiers.filter((identifier) => !identifier.startsWith("0245:"));
};
