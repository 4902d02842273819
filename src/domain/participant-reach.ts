import { type Bearer, reaches } from "./bearer.ts";
import { type Refused, refuse } from "./refusal.ts";

/** Whose participants are meant: those of an account, or one of them. */
export type Reach = Pick<Bearer, "accountId" | "participantId">;

/** Refuses a participant that is not in reach. One out of reach is answered like one that is not there. */
export const checkReach = (
  participant: { id: string; accountId: string } | undefined,
  reach: Reach,
): Refused | undefined =>
  participant && participant.accountId === reach.accountId && reaches(reach, participant.id)
    ? undefined
    : refuse("resource_missing", "no such participant in reach");
