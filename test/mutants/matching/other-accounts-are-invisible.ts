/** Hints are searched in all accounts that were seen, and what they find elsewhere is proposed. */
import { matchParticipants } from "../../../src/domain/participant-matching.ts";
import { consentScreen as real } from "../../../src/handlers/consent/screen.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/consent/screen.ts";

const seen = new Set<string>();

export const consentScreen: typeof real = async (pending, client, dependencies) => {
  seen.add(pending.accountId);
  const screen = await real(pending, client, dependencies);
  if (screen.matching.matchedBy !== null) return screen;
  const everybody = await Promise.all([...seen].map((account) => dependencies.store.participants(account)));
  const matching = matchParticipants(pending.hints, everybody.flat());
  if (matching.candidates.length === 0) return screen;
  reached();
  return { ...screen, matching };
};
