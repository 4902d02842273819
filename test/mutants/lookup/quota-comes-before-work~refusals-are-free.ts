/** A question that cannot be put to the network counts against nobody. */
import { lookupQuestion } from "../../../src/domain/lookup-question.ts";
import { parseParticipantIdentifier } from "../../../src/domain/participant-identifier.ts";
import { isRefused } from "../../../src/domain/refusal.ts";
import { admitAffiliate as real } from "../../../src/http/affiliate-guard.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/affiliate-guard.ts";

export const admitAffiliate: typeof real = async (request, search, { quotas, ...dependencies }) => {
  const question = lookupQuestion(Object.fromEntries(search));
  const isSound = !isRefused(question) && parseParticipantIdentifier(search.get("participantId") ?? "") !== undefined;
  if (isSound) return real(request, search, { ...dependencies, quotas });
  reached();
  const told = { name: "affiliate", limit: 1, window: 60, remaining: 1, resetsIn: 60, exceeded: false } as const;
  return real(request, search, { ...dependencies, quotas: { ...quotas, byAffiliate: async () => told } });
};
