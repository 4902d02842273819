import type { MatchedBy } from "./find-candidates.ts";
import type { Hints } from "./matching-hints.ts";

/** A hint that proposed nobody, and why; for the developer of an application, on a screen of the application's own account. */
export interface UnusedHint {
  hint: "euVatId" | "rn" | "countryCode";
  because: "no_match" | "half_a_pair" | "euVatId_matched";
}

/** The hints that were given and not used, in the order of the contract. */
export function unusedHints({ euVatId, rn, countryCode }: Hints, matchedBy: MatchedBy): readonly UnusedHint[] {
  const unused: UnusedHint[] = [];
  if (euVatId !== undefined && matchedBy !== "euVatId") unused.push({ hint: "euVatId", because: "no_match" });
  if (matchedBy === "rn+countryCode") return unused;
  const whole = rn !== undefined && countryCode !== undefined;
  const because = matchedBy === "euVatId" ? "euVatId_matched" : whole ? "no_match" : "half_a_pair";
  if (rn !== undefined) unused.push({ hint: "rn", because });
  if (countryCode !== undefined) unused.push({ hint: "countryCode", because });
  return unused;
}
