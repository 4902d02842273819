import { type ColumnDefinitionBuilder, type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";
import type { ColumnTypes } from "../engine.ts";
import type { Tables } from "../schema.ts";

const required = (column: ColumnDefinitionBuilder) => column.notNull();
const key = (column: ColumnDefinitionBuilder) => column.primaryKey().notNull();
const references = (target: string) => (column: ColumnDefinitionBuilder) => column.notNull().references(target);

/** Documents with their payloads, and the keys under which they were created. */
export const documents = ({ binary }: ColumnTypes): Migration => ({
  async up({ schema }: Kysely<Tables>) {
    await schema
      .createTable("documents")
      .addColumn("id", "text", key)
      .addColumn("account_id", "text", references("accounts.id"))
      .addColumn("participant_id", "text", references("participants.id"))
      .addColumn("direction", "text", required)
      .addColumn("document_type", "text", required)
      .addColumn("sender", "text", required)
      .addColumn("receiver", "text", required)
      .addColumn("created_by_client_id", "text")
      .addColumn("processed_at", "bigint")
      .addColumn("created_at", "bigint", required)
      .execute();
    const index = (
      name: string,
      columns: ("account_id" | "created_by_client_id" | "direction" | "created_at" | "id")[],
    ) => schema.createIndex(name).on("documents").columns(columns).execute();
    await index("documents_by_account", ["account_id", "created_at", "id"]);
    await index("documents_by_client", ["account_id", "created_by_client_id", "created_at", "id"]);
    await index("documents_by_direction", ["account_id", "direction", "created_at", "id"]);
    await schema
      .createTable("document_payloads")
      .addColumn("document_id", "text", key)
      .addColumn("payload", binary, required)
      .execute();
    await schema
      .createTable("idempotency_keys")
      .addColumn("account_id", "text", required)
      .addColumn("client_id", "text", required)
      .addColumn("idempotency_key", "text", required)
      .addColumn("digest", "text", required)
      .addColumn("document_id", "text", required)
      .addColumn("hold_until", "bigint", required)
      .addPrimaryKeyConstraint("idempotency_keys_key", ["account_id", "client_id", "idempotency_key"])
      .execute();
    await schema.createIndex("idempotency_keys_by_hold").on("idempotency_keys").column("hold_until").execute();
    await schema
      .createIndex("participants_by_identifier")
      .on("participants")
      .expression(sql`lower(participant_id)`)
      .execute();
  },
});
