import type { ColumnDefinitionBuilder, Kysely } from "kysely";
import type { Migration } from "kysely/migration";
import type { Tables } from "../schema.ts";

const required = (column: ColumnDefinitionBuilder) => column.notNull();
const key = (column: ColumnDefinitionBuilder) => column.primaryKey().notNull();
const references = (target: string) => (column: ColumnDefinitionBuilder) => column.notNull().references(target);

/** What login, consent and the pages need: sessions, decisions, and what lists and time lines are read by. */
export const consent: Migration = {
  async up(db: Kysely<Tables>) {
    await createSessions(db);
    await createDecisions(db);
    await extend(db);
    await createIndexes(db);
  },
};

async function createSessions({ schema }: Kysely<Tables>) {
  await schema
    .createTable("sessions")
    .addColumn("id", "text", key)
    .addColumn("user_id", "text", references("users.id"))
    .addColumn("created_at", "bigint", required)
    .addColumn("expires_at", "bigint", required)
    .execute();
  await schema.createIndex("sessions_by_user").on("sessions").column("user_id").execute();
  await schema.createIndex("sessions_by_expiry").on("sessions").column("expires_at").execute();
}

async function createDecisions({ schema }: Kysely<Tables>) {
  await schema
    .createTable("decisions")
    .addColumn("request_id", "text", key)
    .addColumn("grant_id", "text", (column) => column.references("grants.id"))
    .addColumn("participant_id", "text")
    .addColumn("scope", "text")
    .addColumn("hold_until", "bigint", required)
    .execute();
  await schema.createIndex("decisions_by_hold").on("decisions").column("hold_until").execute();
}

async function extend({ schema }: Kysely<Tables>) {
  await schema.alterTable("clients").addColumn("deleted_at", "bigint").execute();
  await schema.alterTable("participants").addColumn("deleted_at", "bigint").execute();
  await schema.alterTable("users").addColumn("login_limit", "integer").execute();
  await schema.alterTable("users").addColumn("login_window", "integer").execute();
  await schema
    .alterTable("families")
    .addColumn("retries", "integer", (column) => column.notNull().defaultTo(0))
    .execute();
  await schema.alterTable("families").addColumn("retried_at", "bigint").execute();
}

async function createIndexes({ schema }: Kysely<Tables>) {
  await schema.createIndex("users_by_account").on("users").column("account_id").execute();
  await schema.createIndex("affiliates_by_account").on("affiliates").column("account_id").execute();
  await schema.createIndex("grants_by_account").on("grants").column("account_id").execute();
  await schema.createIndex("grants_by_client").on("grants").column("client_id").execute();
  await schema.createIndex("grants_by_user").on("grants").column("user_id").execute();
  await schema.createIndex("grants_by_participant").on("grants").column("participant_id").execute();
  await schema.createIndex("audit_by_account").on("audit").columns(["account_id", "id"]).execute();
  await schema.createIndex("audit_by_subject").on("audit").columns(["subject", "id"]).execute();
}
