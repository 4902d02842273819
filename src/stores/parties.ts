import type { Bearer } from "../domain/bearer.ts";
import { parseParticipantIdentifier } from "../domain/participant-identifier.ts";
import { checkReach } from "../domain/participant-reach.ts";
import type { Queries } from "./engine.ts";

interface Party {
  id: string;
  accountId: string;
  participantId: string | null;
}

const selectParties = (db: Queries) =>
  db
    .selectFrom("participants")
    .innerJoin("accounts", "accounts.id", "participants.account_id")
    .select(["participants.id", "participants.account_id as accountId"])
    .select("participants.participant_id as participantId")
    .where("participants.deleted_at", "is", null)
    .where("accounts.disabled", "=", 0);

/** The participant that goes by this ID, or by this identifier of the network, which one holds at a time (ADR 0021). */
async function named(db: Queries, reference: string): Promise<Party | undefined> {
  // The case of an identifier on the network does not matter (PFUOI 4.4.0).
  const identifier = parseParticipantIdentifier(reference);
  const parties = identifier
    ? selectParties(db).where((eb) => eb(eb.fn("lower", ["participants.participant_id"]), "=", identifier.compared))
    : selectParties(db).where("participants.id", "=", reference);
  return parties.executeTakeFirst();
}

/** The participant in reach that a document names as its sender; undefined when none is meant. */
export async function sendingParticipant(db: Queries, bearer: Bearer, sender: string): Promise<Party | undefined> {
  const party = await named(db, sender);
  return checkReach(party, bearer) ? undefined : party;
}

/** The participant of this server that a document is for. */
export const receivingParticipant = (db: Queries, receiver: string): Promise<Party | undefined> => named(db, receiver);
