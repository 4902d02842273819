import type Database from "better-sqlite3";
import { allMigrations } from "../migrations/all.ts";
import { type SchemaState, schemaState } from "../migrations/schema-state.ts";
import { sqliteTypes } from "./types.ts";

/** Written into the file's header, so that no other SQLite database is taken for a store: "CSGN". */
const APPLICATION_ID = 0x4353474e;

/** What a SQLite database is to us. Reads only. */
export function identify(raw: Database.Database): "store" | "empty" | "foreign" {
  const applicationId = raw.pragma("application_id", { simple: true });
  if (applicationId === APPLICATION_ID) return "store";
  const empty = applicationId === 0 && raw.prepare("select 1 from sqlite_master").get() === undefined;
  return empty ? "empty" : "foreign";
}

export function claim(raw: Database.Database): void {
  raw.pragma(`application_id = ${APPLICATION_ID}`);
}

/** Where the schema of a store stands. */
export const schemaOf = (raw: Database.Database): SchemaState =>
  schemaState(appliedMigrations(raw), Object.keys(allMigrations(sqliteTypes)));

function appliedMigrations(raw: Database.Database): readonly string[] {
  const table = raw.prepare("select 1 from sqlite_master where name = 'kysely_migration'").get();
  if (table === undefined) return [];
  return raw
    .prepare<[], { name: string }>("select name from kysely_migration")
    .all()
    .map(({ name }) => name);
}
