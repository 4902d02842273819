import type { Bearer } from "../../domain/bearer.ts";
import { checkReach } from "../../domain/participant-reach.ts";
import { type Refused, refuse } from "../../domain/refusal.ts";
import type { Participant, Store } from "../../stores/store.ts";

/** The participant, if this token reaches it. One out of reach is answered like one that is not there. */
export async function participantInReach(
  id: string,
  bearer: Bearer,
  store: Pick<Store, "findParticipant">,
): Promise<Participant | Refused> {
  const participant = await store.findParticipant(id);
  return checkReach(participant, bearer) ?? participant ?? refuse("resource_missing", "no such participant");
}
