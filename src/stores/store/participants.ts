import type { Bearer } from "../../domain/bearer.ts";
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
  createParticipant(participant: Participant, actor?: string): Promise<void>;
  /** Takes a participant away; the grants for it alone, which end. */
  deleteParticipant(participantId: string, now: number, actor: string): Promise<readonly string[]>;
  /** Changes the members that are named, and no other; null removes one. */
  changeParticipant(id: string, change: ParticipantChange, now: number, actor: string): Promise<Participant>;
  findParticipant(id: string): Promise<Participant | undefined>;
  participants(accountId: string): Promise<readonly Participant[]>;
  /** The participants in the reach of a token, oldest first. */
  participantsInReach(
    bearer: Pick<Bearer, "accountId" | "participantId">,
    after: Place | undefined,
    limit: number,
  ): Promise<readonly Participant[]>;
}
