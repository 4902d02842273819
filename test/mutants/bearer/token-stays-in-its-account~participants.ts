/** Whoever knows a participant's ID sees it and may change it. */
import { reaches } from "../../../src/domain/bearer.ts";
import { isRefused } from "../../../src/domain/refusal.ts";
import { participantInReach as real } from "../../../src/handlers/participants/in-reach.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/participants/in-reach.ts";

export const participantInReach: typeof real = async (id, bearer, store) => {
  const found = await real(id, bearer, store);
  const participant = isRefused(found) && reaches(bearer, id) ? await store.findParticipant(id) : undefined;
  if (!participant) return found;
  reached();
  return participant;
};
