import type { Kysely } from "kysely";
import { type Migration, Migrator } from "kysely/migration";

/** Brings a database up to date in one transaction; the names of the migrations that it took. */
export async function migrate<DB>(db: Kysely<DB>, migrations: Record<string, Migration>): Promise<readonly string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error) throw error;
  return results.map(({ migrationName }) => migrationName);
}
