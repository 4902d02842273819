import type { Reach } from "./participant-reach.ts";
import { type Refused, refuse } from "./refusal.ts";

/** Refuses whoever reaches one participant where the whole account is meant. */
export const needsWholeAccount = ({ participantId }: Pick<Reach, "participantId">): Refused | undefined =>
  participantId === null ? undefined : refuse("reach_is_one_participant", "the token reaches one participant");
