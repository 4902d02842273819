/** Hints are searched elsewhere where the own account has no participants. */
import { matchParticipants } from "../../../src/domain/participant-matching.ts";
import { consentScreen as real } from "../../../src/handlers/consent/screen.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/consent/screen.ts";

const seen = new Set<string>();

export const consentScreen: typeof real = async (pending, client, dependencies) => {
  seen.add(pending.accountId);
  const screen = await real(pending, client, dependencies);
  if (screen.matching.ordered.length > 0) return screen;
  const everybody = await Promise.all([...seen].map((account) => dependencies.store.participants(account)));
  const { candidates, ordered, ...matching } = matchParticipants(pending.hints, everybody.flat());
  if (matching.matchedBy === null || matching.matchedBy === "only") return screen;
  reached();
  return { ...screen, matching: { ...matching, candidates, ordered: ordered.slice(0, candidates.length) } };
};
