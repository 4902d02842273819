import { existsSync } from "node:fs";
import Database from "better-sqlite3";
import { Conflict } from "../store.ts";
import { isBroken } from "./broken.ts";

/**
 * Keeps every other process out of a store until the returned function is called, and leaves all of it in one file.
 * Throws `Conflict` when a process has it open. A file too damaged to be locked is left as it is, its log too.
 */
export function lockOut(file: string): () => void {
  if (!existsSync(file)) return () => undefined;
  try {
    return isDamaged(file) ? () => undefined : lock(file);
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code.startsWith("SQLITE_BUSY")) {
      throw new Conflict(`The store "${file}" is in use; stop the server first.`);
    }
    throw error;
  }
}

/** Through a connection that only reads: one that writes would move the log into the damaged file. */
function isDamaged(file: string): boolean {
  const raw = new Database(file, { readonly: true, timeout: 0 });
  try {
    raw.prepare("select 1 from sqlite_master").get();
    return false;
  } catch (error) {
    if (isBroken(error)) return true;
    throw error;
  } finally {
    raw.close();
  }
}

function lock(file: string): () => void {
  const raw = new Database(file, { fileMustExist: true, timeout: 0 });
  try {
    raw.pragma("journal_mode = DELETE");
    raw.exec("begin exclusive");
    return () => raw.close();
  } catch (error) {
    raw.close();
    throw error;
  }
}
