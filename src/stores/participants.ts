import type { Bearer } from "../domain/bearer.ts";
import { OPERATOR, writeAudit } from "./audit.ts";
import type { Queries } from "./engine.ts";
import { notFound, requireExisting, requireNew } from "./existence.ts";
import { liveGrantsOf, revokeGrant } from "./grants.ts";
import type { Participant, ParticipantChange, Place } from "./store.ts";

export async function createParticipant(
  db: Queries,
  participant: Participant,
  actor: string = OPERATOR,
): Promise<void> {
  const { id, accountId, name, email, euVatId, rn, countryCode, participantId, createdAt } = participant;
  await requireExisting(db, "accounts", accountId);
  await requireNew(db, "participants", id);
  await db
    .insertInto("participants")
    .values({
      id,
      account_id: accountId,
      name,
      email,
      eu_vat_id: euVatId,
      rn,
      country_code: countryCode,
      participant_id: participantId,
      created_at: createdAt,
    })
    .execute();
  await writeAudit(db, { at: createdAt, accountId, actor, event: "participant.created", subject: id });
}

/** The participants of one account, oldest first. */
export async function participants(db: Queries, accountId: string): Promise<readonly Participant[]> {
  return selectParticipants(db).where("account_id", "=", accountId).orderBy("created_at").orderBy("id").execute();
}

/** Changes the members that are named, and no other; null removes one. */
export async function changeParticipant(
  db: Queries,
  id: string,
  { name, email, euVatId, rn, countryCode, participantId }: ParticipantChange,
  now: number,
  actor: string,
): Promise<Participant> {
  const change = { name, email, eu_vat_id: euVatId, rn, country_code: countryCode, participant_id: participantId };
  const named = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  if (Object.keys(named).length > 0) {
    await db.updateTable("participants").set(named).where("id", "=", id).where("deleted_at", "is", null).execute();
  }
  const participant = await findParticipant(db, id);
  if (!participant) throw notFound("participants", id);
  const entry = { actor, event: "participant.updated", subject: id, detail: { members: Object.keys(named).join(" ") } };
  await writeAudit(db, { at: now, accountId: participant.accountId, ...entry });
  return participant;
}

export const findParticipant = (db: Queries, id: string): Promise<Participant | undefined> =>
  selectParticipants(db).where("id", "=", id).executeTakeFirst();

/** The participants in the reach of a token, oldest first. @param after the last one of the part before */
export async function participantsInReach(
  db: Queries,
  { accountId, participantId }: Pick<Bearer, "accountId" | "participantId">,
  after: Place | undefined,
  limit: number,
): Promise<readonly Participant[]> {
  return selectParticipants(db)
    .where("account_id", "=", accountId)
    .$if(participantId !== null, (query) => query.where("id", "=", participantId ?? ""))
    .$if(after !== undefined, (query) =>
      query.where((eb) => eb(eb.refTuple("created_at", "id"), ">", eb.tuple(after?.at ?? 0, after?.id ?? ""))),
    )
    .orderBy("created_at")
    .orderBy("id")
    .limit(limit)
    .execute();
}

const selectParticipants = (db: Queries) =>
  db
    .selectFrom("participants")
    .select(["id", "account_id as accountId", "name", "email", "eu_vat_id as euVatId", "rn"])
    .select(["country_code as countryCode", "participant_id as participantId", "created_at as createdAt"])
    .where("deleted_at", "is", null);

/** Takes a participant away and ends the grants for it alone; the grants that ended. */
export async function deleteParticipant(
  db: Queries,
  id: string,
  now: number,
  actor: string,
): Promise<readonly string[]> {
  const participant = await db
    .updateTable("participants")
    .set({ deleted_at: now })
    .where("id", "=", id)
    .where("deleted_at", "is", null)
    .returning("account_id as accountId")
    .executeTakeFirst();
  if (!participant) throw notFound("participants", id);
  const grants = await liveGrantsOf(db, "participant_id", id);
  for (const grantId of grants) await revokeGrant(db, grantId, "participant_deleted", now, actor);
  const detail = { grants: grants.length };
  await writeAudit(db, { at: now, ...participant, actor, event: "participant.deleted", subject: id, detail });
  return grants;
}
