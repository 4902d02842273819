import { type Bearer, reaches } from "../../domain/bearer.ts";
import { type Refused, refuse } from "../../domain/refusal.ts";
import type { Participant, Store } from "../../stores/store.ts";

/** The participant, if this token reaches it. One out of reach is answered like one that is not there. */
export async function participantInReach(
  id: string,
  bearer: Bearer,
  store: Pick<Store, "findParticipant">,
): Promise<Participant | Refused> {
  const participant = await store.findParticipant(id);
  return participant && participant.accountId === bearer.accountId && reaches(bearer, participant.id)
    ? participant
    : refuse("resource_missing", "no such participant in reach");
}

/** Refuses a token that reaches one participant where the whole account is meant. */
export const needsWholeAccount = ({ participantId }: Bearer): Refused | undefined =>
  participantId === null ? undefined : refuse("reach_is_one_participant", "the token reaches one participant");
