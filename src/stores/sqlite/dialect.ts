import { setTimeout as wait } from "node:timers/promises";
import Database from "better-sqlite3";
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type TransactionSettings,
} from "kysely";

/**
 * Kysely on better-sqlite3: statements are prepared once, and a transaction that writes takes the lock at its start.
 * @param patience milliseconds to wait for that lock while another process holds it
 */
export const sqliteDialect = (raw: Database.Database, patience: number): Dialect => ({
  createDriver: () => new LockingDriver(raw, patience),
  createQueryCompiler: () => new SqliteQueryCompiler(),
  createAdapter: () => new TransactionalAdapter(),
  createIntrospector: (db) => new SqliteIntrospector(db),
});

/** Milliseconds. */
const POLL_INTERVAL = 5;

const isLocked = (error: unknown): boolean => error instanceof Database.SqliteError && error.code === "SQLITE_BUSY";

class LockingDriver extends SqliteDriver {
  readonly #raw: Database.Database;
  readonly #patience: number;

  constructor(raw: Database.Database, patience: number) {
    super({ database: preparedOnce(raw) });
    this.#raw = raw;
    this.#patience = patience;
  }

  /** A transaction that read first and took the lock later could find that what it read has changed. */
  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    const begin = CompiledQuery.raw(settings?.accessMode === "read only" ? "begin" : "begin immediate");
    const deadline = performance.now() + this.#patience;
    for (;;) {
      try {
        await connection.executeQuery(begin);
        return;
      } catch (error) {
        if (!isLocked(error) || performance.now() >= deadline) throw error;
        // Here and not in SQLite's busy handler, which would make the whole event loop stand still.
        await wait(POLL_INTERVAL);
      }
    }
  }

  /** SQLite rolls back by itself when the disk is full or fails; the error that counts is that one. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#raw.inTransaction) await super.rollbackTransaction(connection);
  }
}

/** SQLite's DDL is transactional; Kysely leaves that unused because it holds for no foreign-key pragma. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** The program has a fixed set of statements, so the cache has a bound. */
function preparedOnce(raw: Database.Database): SqliteDatabase {
  const statements = new Map<string, ReturnType<SqliteDatabase["prepare"]>>();
  return {
    close: () => raw.close(),
    prepare(sql) {
      const known = statements.get(sql);
      if (known) return known;
      const statement = raw.prepare<unknown[]>(sql);
      const prepared = {
        reader: statement.reader,
        all: (parameters: readonly unknown[]) => statement.all(...parameters),
        run: (parameters: readonly unknown[]) => statement.run(...parameters),
        iterate: (parameters: readonly unknown[]) => statement.iterate(...parameters),
      };
      statements.set(sql, prepared);
      return prepared;
    },
  };
}
