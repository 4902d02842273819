import type Database from "better-sqlite3";
import { Kysely } from "kysely";
import type { Engine } from "../engine.ts";
import type { Tables } from "../schema.ts";
import { StoreUnavailable } from "../store.ts";
import { asUnavailable } from "./availability.ts";
import { backupTo } from "./backup.ts";
import { sqliteDialect } from "./dialect.ts";

/** Milliseconds that SQLite itself waits, and the event loop with it; the driver's patience begins after that. */
const MOMENT = 2;

/**
 * @param patience milliseconds to wait for a lock of another process
 * @param onStatement is told the SQL of every statement that runs
 */
export function sqliteEngine(raw: Database.Database, patience: number, onStatement?: (sql: string) => void): Engine {
  raw.pragma(`busy_timeout = ${MOMENT}`);
  const db = new Kysely<Tables>({
    dialect: sqliteDialect(raw, patience),
    ...(onStatement && { log: ({ query }) => onStatement(query.sql) }),
  });
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    if (!raw.open) throw new StoreUnavailable("The store is closed.");
    try {
      return await work();
    } catch (error) {
      throw asUnavailable(error, raw.name) ?? error;
    }
  };
  return {
    read: (work) => guarded(() => work(db)),
    snapshot: (work) => guarded(() => db.transaction().setAccessMode("read only").execute(work)),
    write: (work) => guarded(() => db.transaction().execute(work)),
    backup: (file) => guarded(() => backupTo(raw, file)),
    close: async () => {
      if (raw.open) await db.connection().execute(async () => void raw.close());
    },
  };
}
