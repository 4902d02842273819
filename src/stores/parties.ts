import { type Bearer, reaches } from "../domain/bearer.ts";
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

/** Participants by their ID, or by the identifier of the network that several may claim. */
const named = async (db: Queries, reference: string): Promise<readonly Party[]> => [
  ...(await selectParties(db).where("participants.id", "=", reference).execute()),
  // The case of an identifier on the network does not matter (PFUOI 4.4.0).
  ...(await selectParties(db)
    .where((eb) => eb(eb.fn("lower", ["participants.participant_id"]), "=", reference.toLowerCase()))
    .execute()),
];

/** The participant in reach that a document names as its sender; undefined when none is meant, or more than one. */
export async function sendingParticipant(db: Queries, bearer: Bearer, sender: string): Promise<Party | undefined> {
  const own = (await named(db, sender)).filter(
    ({ accountId, id }) => accountId === bearer.accountId && reaches(bearer, id),
  );
  return own.length === 1 ? own[0] : undefined;
}

/** The participant of this server that a document is for. An identifier that several claim is nobody's: never guess. */
export async function receivingParticipant(db: Queries, receiver: string): Promise<Party | undefined> {
  const claimants = await named(db, receiver);
  return claimants.length === 1 ? claimants[0] : undefined;
}
