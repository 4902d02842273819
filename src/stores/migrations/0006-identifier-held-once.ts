import { type Kysely, sql } from "kysely";
import type { Tables } from "../schema.ts";

/** A network identifier is held by one living participant (ADR 0021). Where several claimed one, the oldest keeps it. */
export const identifierHeldOnce = {
  async up(db: Kysely<Tables>) {
    await sql`update participants set participant_id = null where deleted_at is null and exists (
      select 1 from participants as older
      where older.deleted_at is null and lower(older.participant_id) = lower(participants.participant_id)
      and (older.created_at < participants.created_at
        or (older.created_at = participants.created_at and older.id < participants.id)))`.execute(db);
    await db.schema.dropIndex("participants_by_identifier").execute();
    await db.schema
      .createIndex("participants_by_identifier")
      .unique()
      .on("participants")
      .expression(sql`lower(participant_id)`)
      .where(sql<boolean>`deleted_at is null`)
      .execute();
  },
};
