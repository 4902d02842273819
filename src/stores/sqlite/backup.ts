import { randomBytes } from "node:crypto";
import { closeSync, openSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { Conflict } from "../store.ts";
import { asUnavailable } from "./availability.ts";
import { sync } from "./disk.ts";

/**
 * Copies a live store, bit by bit between other work, to a file that does not exist yet. The copy is marked: a store that
 * is served from it before `restore` gave it an epoch of its own would take spent refresh tokens again.
 */
export async function backupTo(raw: Database.Database, file: string): Promise<void> {
  reserve(file);
  const partial = `${file}.partial-${randomBytes(4).toString("hex")}`;
  try {
    closeSync(openSync(partial, "wx", 0o600));
    await raw.backup(partial, { progress: growingSteps() });
    mark(partial);
    sync(partial);
    renameSync(partial, file);
    sync(dirname(file));
  } catch (error) {
    for (const half of [partial, file]) rmSync(half, { force: true });
    throw asUnavailable(error, file) ?? error;
  }
}

function reserve(file: string): void {
  try {
    closeSync(openSync(file, "wx", 0o600));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") {
      throw new Conflict(`The file "${file}" exists already; choose another name.`);
    }
    throw asUnavailable(error, file) ?? error;
  }
}

/** A writer in another process makes the copy start over; it gets ahead of one by taking ever more pages at a time. */
function growingSteps(): (progress: { remainingPages: number }) => number {
  let pages = 100;
  let remaining = Number.POSITIVE_INFINITY;
  return ({ remainingPages }) => {
    if (remainingPages >= remaining) pages *= 2;
    remaining = remainingPages;
    return pages;
  };
}

function mark(file: string): void {
  const copy = new Database(file);
  try {
    copy.pragma("journal_mode = DELETE");
    copy.prepare("update store set is_backup = 1").run();
  } finally {
    copy.close();
  }
}
