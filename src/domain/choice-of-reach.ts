import { type Refused, refuse } from "./refusal.ts";

/** The whole account, as the field `participant` names it. */
export const WHOLE_ACCOUNT = "account";

/**
 * The chosen reach: one participant that the screen offered, or null for the whole account. Another account's participant is
 * refused like one that nobody has.
 */
export function chosenReach(
  participant: string | undefined,
  offered: readonly string[],
): { participantId: string | null } | Refused {
  if (!participant) return refuse("choice_without_participant", "no participant was chosen", "participant");
  if (participant === WHOLE_ACCOUNT) return { participantId: null };
  return offered.includes(participant)
    ? { participantId: participant }
    : refuse("choice_of_unknown_participant", "a participant was chosen that the screen did not offer", "participant");
}
