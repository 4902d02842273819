import Database from "better-sqlite3";

/** Whether SQLite could not make sense of a file: it is damaged, or no database at all. */
export const isBroken = (error: unknown): boolean =>
  error instanceof Database.SqliteError && /^SQLITE_(NOTADB|CORRUPT)/.test(error.code);
