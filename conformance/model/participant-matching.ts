import type { Hints } from "../target/consent/authorize-request.ts";
import type { TargetParticipant } from "../target/target.ts";

/** What the consent screen is to make of hints. */
export interface Foretold {
  readonly matchedBy: "euVatId" | "rn+countryCode" | "only" | null;
  /** IDs, in the order of the account's participants. */
  readonly candidates: readonly string[];
  readonly preselected: string | null;
}

/** The form in which identifiers are compared (contract: Participant matching). */
export function folded(text: string): string {
  const bare = (part: string) => part.normalize("NFKC").replace(/\p{White_Space}/gu, "");
  return bare(bare(text).toLowerCase().toUpperCase().toLowerCase());
}

/** Whether two identifiers count as one; nothing is the same as nothing. */
export function isSameIdentifier(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && folded(one) !== "" && folded(one) === folded(other);
}

/** The whole rule: the VAT number, or else the registration number with its country, or else the only one there is. */
export function foretell(hints: Hints, participants: readonly TargetParticipant[]): Foretold {
  const told = (matchedBy: Foretold["matchedBy"], found: readonly TargetParticipant[]): Foretold => {
    const candidates = found.map(({ id }) => id);
    return { matchedBy, candidates, preselected: candidates.length === 1 ? (candidates[0] ?? null) : null };
  };
  const byVat = participants.filter(({ euVatId }) => isSameIdentifier(euVatId, hints.euVatId));
  if (byVat.length > 0) return told("euVatId", byVat);
  const byNumber = participants.filter(
    ({ rn, countryCode }) => isSameIdentifier(rn, hints.rn) && isSameIdentifier(countryCode, hints.countryCode),
  );
  if (byNumber.length > 0) return told("rn+countryCode", byNumber);
  const isHinted = [hints.euVatId, hints.rn, hints.countryCode].some((hint) => folded(hint ?? "") !== "");
  return !isHinted && participants.length === 1 ? told("only", participants) : told(null, []);
}
