import { randomBytes } from "node:crypto";
import type { ColumnDefinitionBuilder, Kysely } from "kysely";
import type { Migration } from "kysely/migration";
import type { ColumnTypes } from "../engine.ts";
import type { Tables } from "../schema.ts";

const required = (column: ColumnDefinitionBuilder) => column.notNull();
const flag = (column: ColumnDefinitionBuilder) => column.notNull().defaultTo(0);
const key = (column: ColumnDefinitionBuilder) => column.primaryKey().notNull();
const references = (target: string) => (column: ColumnDefinitionBuilder) => column.notNull().references(target);

/** Every table of the first version, and the epoch of a new store. */
export const initial = (types: ColumnTypes): Migration => ({
  async up(db: Kysely<Tables>) {
    await createPeople(db);
    await createClients(db, types);
    await createState(db, types);
    await db
      .insertInto("store")
      .values({ id: 1, epoch: randomBytes(16).toString("hex"), is_backup: 0, probes: 0 })
      .execute();
  },
});

async function createPeople({ schema }: Kysely<Tables>) {
  await schema
    .createTable("accounts")
    .addColumn("id", "text", key)
    .addColumn("name", "text", required)
    .addColumn("disabled", "integer", flag)
    .addColumn("created_at", "bigint", required)
    .execute();
  await schema
    .createTable("users")
    .addColumn("id", "text", key)
    .addColumn("account_id", "text", references("accounts.id"))
    .addColumn("login", "text", (column) => column.notNull().unique())
    .addColumn("password_hash", "text", required)
    .addColumn("disabled", "integer", flag)
    .addColumn("created_at", "bigint", required)
    .execute();
  await schema
    .createTable("participants")
    .addColumn("id", "text", key)
    .addColumn("account_id", "text", references("accounts.id"))
    .addColumn("name", "text", required)
    .addColumn("email", "text", required)
    .addColumn("eu_vat_id", "text")
    .addColumn("rn", "text")
    .addColumn("country_code", "text", required)
    .addColumn("participant_id", "text")
    .addColumn("created_at", "bigint", required)
    .execute();
  await schema.createIndex("participants_by_account").on("participants").column("account_id").execute();
  await schema
    .createTable("affiliates")
    .addColumn("id", "text", key)
    .addColumn("account_id", "text", references("accounts.id"))
    .addColumn("name", "text", required)
    .addColumn("disabled", "integer", flag)
    .addColumn("created_at", "bigint", required)
    .execute();
}

async function createClients({ schema }: Kysely<Tables>, { binary }: ColumnTypes) {
  await schema
    .createTable("clients")
    .addColumn("id", "text", key)
    .addColumn("kind", "text", required)
    .addColumn("account_id", "text", references("accounts.id"))
    .addColumn("name", "text", required)
    .addColumn("scopes", "text", required)
    .addColumn("redirect_uris", "text", required)
    .addColumn("require_pkce", "integer", flag)
    .addColumn("renew_grace", "integer", required)
    .addColumn("renew_without_authentication", "integer", flag)
    .addColumn("disabled", "integer", flag)
    .addColumn("created_at", "bigint", required)
    .execute();
  await schema.createIndex("clients_by_account").on("clients").column("account_id").execute();
  await schema
    .createTable("client_secrets")
    .addColumn("id", "text", key)
    .addColumn("client_id", "text", references("clients.id"))
    .addColumn("sequence", "integer", required)
    .addColumn("digest", binary, required)
    .addColumn("created_at", "bigint", required)
    .addColumn("ends_at", "bigint")
    .addUniqueConstraint("client_secrets_by_client", ["client_id", "sequence"])
    .execute();
  await schema.createIndex("client_secrets_by_end").on("client_secrets").column("ends_at").execute();
  await schema
    .createTable("grants")
    .addColumn("id", "text", key)
    .addColumn("client_id", "text", references("clients.id"))
    .addColumn("account_id", "text", references("accounts.id"))
    .addColumn("user_id", "text", references("users.id"))
    .addColumn("participant_id", "text", (column) => column.references("participants.id"))
    .addColumn("scope", "text", required)
    .addColumn("created_at", "bigint", required)
    .addColumn("revoked_at", "bigint")
    .execute();
}

async function createState({ schema }: Kysely<Tables>, { binary, counting }: ColumnTypes) {
  await schema
    .createTable("families")
    .addColumn("id", "text", key)
    .addColumn("client_id", "text", required)
    .addColumn("account_id", "text", required)
    .addColumn("grant_id", "text")
    .addColumn("secret_id", "text")
    .addColumn("generation", "integer", required)
    .addColumn("mac_key_id", "text", required)
    .addColumn("redeemed_at", "bigint", required)
    .addColumn("expires_at", "bigint", required)
    .addColumn("revoked_at", "bigint")
    .execute();
  await schema.createIndex("families_by_expiry").on("families").column("expires_at").execute();
  await schema
    .createIndex("families_by_grant")
    .on("families")
    .column("grant_id")
    .where("grant_id", "is not", null)
    .execute();
  await schema
    .createTable("revocations")
    .addColumn("kind", "text", required)
    .addColumn("id", "text", required)
    .addColumn("revoked_at", "bigint", required)
    .addColumn("hold_until", "bigint", required)
    .addPrimaryKeyConstraint("revocations_key", ["kind", "id"])
    .execute();
  await schema.createIndex("revocations_by_hold").on("revocations").column("hold_until").execute();
  await schema
    .createTable("keys")
    .addColumn("id", "text", key)
    .addColumn("purpose", "text", required)
    .addColumn("state", "text", required)
    .addColumn("sealed", binary, required)
    .addColumn("created_at", "bigint", required)
    .addColumn("since", "bigint", required)
    .execute();
  await schema
    .createTable("audit")
    .addColumn("id", "integer", counting)
    .addColumn("at", "bigint", required)
    .addColumn("account_id", "text")
    .addColumn("actor", "text", required)
    .addColumn("event", "text", required)
    .addColumn("subject", "text", required)
    .addColumn("detail", "text")
    .execute();
  await schema
    .createTable("store")
    .addColumn("id", "integer", key)
    .addColumn("epoch", "text", required)
    .addColumn("is_backup", "integer", flag)
    .addColumn("probes", "integer", flag)
    .execute();
}
