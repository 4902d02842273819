import type { Reach } from "../../domain/participant-reach.ts";
import type { Refused } from "../../domain/refusal.ts";
import type { Place } from "./place.ts";

export interface Participant {
  id: string;
  accountId: string;
  name: string;
  email: string;
  euVatId: string | null;
  /** Registration number. */
  rn: string | null;
  /** ISO 3166-1 alpha-2. */
  countryCode: string;
  /** The Peppol participant identifier, ICD and value: `0208:0123456789`. */
  participantId: string | null;
  createdAt: number;
}

/** What may be changed about a participant; what is left out stays. */
export type ParticipantChange = Partial<Omit<Participant, "id" | "accountId" | "createdAt">>;

/** Participants of accounts. */
export interface ParticipantAdministration {
  /** Throws `Conflict` where another participant holds its network identifier. */
  createParticipant(participant: Participant, actor?: string): Promise<void>;
  /** Refuses what another participant holds (`domain/identifier-holder.ts`). */
  addParticipant(participant: Participant, actor: string): Promise<Participant | Refused>;
  /** Finds, decides (`domain/participant-reach.ts`) and takes away in one transaction; the grants for it alone, which end. */
  deleteParticipant(id: string, reach: Reach, now: number, actor: string): Promise<readonly string[] | Refused>;
  /** Finds, decides and changes in one transaction: the members that are named, and no other; null removes one. */
  changeParticipant(
    id: string,
    reach: Reach,
    change: ParticipantChange,
    now: number,
    actor: string,
  ): Promise<Participant | Refused>;
  findParticipant(id: string): Promise<Participant | undefined>;
  participants(accountId: string): Promise<readonly Participant[]>;
  /** The participants in the reach of a token, oldest first. */
  participantsInReach(reach: Reach, after: Place | undefined, limit: number): Promise<readonly Participant[]>;
}
