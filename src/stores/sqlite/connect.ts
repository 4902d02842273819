import { closeSync, openSync, statSync } from "node:fs";
import Database from "better-sqlite3";
import { StoreUnavailable } from "../store.ts";
import { asUnavailable } from "./availability.ts";

/**
 * Opens the file as a SQLite database and changes nothing in it. Throws `StoreUnavailable` in one sentence for whatever
 * stands in the way.
 * @param patience milliseconds to wait for a lock of another process
 */
export function connect(file: string, patience: number, { readonly = false } = {}): Database.Database {
  let raw: Database.Database | undefined;
  try {
    if (!statSync(file).isFile()) throw new StoreUnavailable(`"${file}" is not a file; name the store's file.`);
    raw = new Database(file, { fileMustExist: true, timeout: patience, readonly });
    raw.pragma("schema_version");
    return raw;
  } catch (error) {
    raw?.close();
    throw asUnavailable(error, file) ?? error;
  }
}

/**
 * Looks into a file that may be anything. The connection only reads: when one that writes is closed, SQLite moves the log
 * of even a damaged store into it.
 */
export function inspect(file: string, patience: number, look: (raw: Database.Database) => void): void {
  const raw = connect(file, patience, { readonly: true });
  try {
    look(raw);
  } catch (error) {
    throw asUnavailable(error, file) ?? error;
  } finally {
    raw.close();
  }
}

/** Makes an empty file that only its owner may read, unless there is one. */
export function touch(file: string): void {
  try {
    closeSync(openSync(file, "a", 0o600));
  } catch (error) {
    throw asUnavailable(error, file) ?? error;
  }
}

/** Write-ahead log, a sync before every commit returns, foreign keys: what a store is worked with. */
export function makeDurable(raw: Database.Database): void {
  raw.pragma("journal_mode = WAL");
  raw.pragma("synchronous = FULL");
  raw.pragma("foreign_keys = ON");
  raw.pragma(`journal_size_limit = ${64 * 1024 * 1024}`);
}
