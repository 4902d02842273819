import { parseParticipantIdentifier } from "../domain/participant-identifier.ts";
import type { Queries } from "./engine.ts";

/** The ID of the living participant that holds a network identifier, in whatever account and case (PFUOI 4.4.0). */
export async function identifierHolder(db: Queries, participantId: string): Promise<string | undefined> {
  const identifier = parseParticipantIdentifier(participantId);
  if (!identifier) return undefined;
  const holder = await db
    .selectFrom("participants")
    .select("id")
    .where((eb) => eb(eb.fn("lower", ["participant_id"]), "=", identifier.compared))
    .where("deleted_at", "is", null)
    .executeTakeFirst();
  return holder?.id;
}
