import { Kysely } from "kysely";
import { allMigrations } from "../migrations/all.ts";
import { migrate } from "../migrations/migrate.ts";
import type { Tables } from "../schema.ts";
import { asUnavailable } from "./availability.ts";
import { connect, inspect, makeDurable, touch } from "./connect.ts";
import { sqliteDialect } from "./dialect.ts";
import { claim, identify } from "./identify.ts";
import { requireKnownStore } from "./require-known-store.ts";
import { sqliteTypes } from "./types.ts";

/**
 * Makes the store where there is none, and brings it up to date; the names of the migrations that it took.
 * @param patience milliseconds to wait for a lock of another process
 */
export async function migrateStore(file: string, patience = 5000): Promise<readonly string[]> {
  touch(file);
  inspect(file, patience, requireKnownStore);
  const raw = connect(file, patience);
  try {
    if (identify(raw) === "empty") claim(raw);
    makeDurable(raw);
    return await migrate(new Kysely<Tables>({ dialect: sqliteDialect(raw, patience) }), allMigrations(sqliteTypes));
  } catch (error) {
    throw asUnavailable(error, file) ?? error;
  } finally {
    raw.close();
  }
}
