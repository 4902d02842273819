/** A participant out of reach is forbidden to the token. */
import { isRefused, refuse } from "../../../src/domain/refusal.ts";
import { participantInReach as real } from "../../../src/handlers/participants/in-reach.ts";

export * from "../../../src/handlers/participants/in-reach.ts";

export const participantInReach: typeof real = async (id, bearer, store) => {
  const found = await real(id, bearer, store);
  return isRefused(found) && (await store.findParticipant(id))
    ? refuse("reach_is_one_participant", "not yours")
    : found;
};
