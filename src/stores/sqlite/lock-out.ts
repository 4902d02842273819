import { existsSync } from "node:fs";
import Database from "better-sqlite3";
import { Conflict } from "../store.ts";
import { isBroken } from "./broken.ts";

/**
 * Keeps every other process out of a store until the returned function is called, and leaves all of it in one file.
 * Throws `Conflict` when a process has it open. A file too broken to be locked is left as it is.
 */
export function lockOut(file: string): () => void {
  if (!existsSync(file)) return () => undefined;
  const raw = new Database(file, { fileMustExist: true, timeout: 0 });
  try {
    raw.pragma("locking_mode = EXCLUSIVE");
    raw.pragma("journal_mode = DELETE");
    raw.exec("begin exclusive");
    return () => raw.close();
  } catch (error) {
    raw.close();
    if (error instanceof Database.SqliteError && error.code.startsWith("SQLITE_BUSY")) {
      throw new Conflict(`The store "${file}" is in use; stop the server first.`);
    }
    if (isBroken(error)) return () => undefined;
    throw error;
  }
}
