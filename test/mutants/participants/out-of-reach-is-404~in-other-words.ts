/** A participant out of reach is not found in other words. */
import { isRefused, refuse } from "../../../src/domain/refusal.ts";
import { participantInReach as real } from "../../../src/handlers/participants/in-reach.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/participants/in-reach.ts";

export const participantInReach: typeof real = async (id, bearer, store) => {
  const found = await real(id, bearer, store);
  if (!isRefused(found) || !(await store.findParticipant(id))) return found;
  reached();
  return refuse("not_found", "it is another's");
};
